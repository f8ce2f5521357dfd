package org.kexuejie.summary.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.ListLink;
import org.kexuejie.summary.domain.RegionFigures;
import org.kexuejie.summary.domain.RegionTotals;
import org.kexuejie.summary.domain.SummaryExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The totals of the region out of what the cities have handed in. */
@Controller
@OfficeOnly
class OfficeTotalsController {

    private final RegionFigures figures;
    private final SummaryExport export;
    private final SummaryPages pages;
    private final Festival festival;
    private final Clock clock;

    OfficeTotalsController(
            RegionFigures figures, SummaryExport export, SummaryPages pages, Festival festival, Clock clock) {
        this.figures = figures;
        this.export = export;
        this.pages = pages;
        this.festival = festival;
        this.clock = clock;
    }

    /** @param filed whether what is filed and not yet accepted counts as well */
    @GetMapping("/office/summaries/totals")
    String totals(@RequestParam(required = false) boolean filed, HttpServletRequest request, Model page) {
        RegionTotals totals = figures.of(festival.current().id(), filed);
        String total = pages.text("summary.column.TOTAL");
        page.addAttribute("totals", totals);
        page.addAttribute("byCity", FigureTable.byCity(totals, total));
        page.addAttribute("byLine", FigureTable.byLine(totals.region(), total, null));
        page.addAttribute("withFiled", filed);
        page.addAttribute("link", ListLink.of(request));
        return "summary/totals";
    }

    @GetMapping("/office/summaries/totals.xlsx")
    void export(@RequestParam(required = false) boolean filed, Actor actor, HttpServletResponse response)
            throws IOException {
        EditionInfo edition = festival.current();
        String name =
                "%s活动情况统计总表_%s".formatted(edition.shortName(), FestivalTime.compactDay(FestivalTime.today(clock)));
        export.totals(edition, figures.of(edition.id(), filed), filed, actor, Download.xlsx(response, name));
    }
}
