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
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.ListLink;
import org.kexuejie.summary.Summaries;
import org.kexuejie.summary.domain.BoardFilter;
import org.kexuejie.summary.domain.SummaryExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the cities stand with their summaries (R57-R60). */
@Controller
@OfficeOnly
class OfficeBoardController {

    private final Summaries summaries;
    private final SummaryExport export;
    private final Festival festival;
    private final Regions regions;
    private final Clock clock;

    OfficeBoardController(Summaries summaries, SummaryExport export, Festival festival, Regions regions, Clock clock) {
        this.summaries = summaries;
        this.export = export;
        this.festival = festival;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/office/summaries")
    String board(@RequestParam(defaultValue = "DUE") BoardFilter show, HttpServletRequest request, Model page) {
        EditionInfo edition = festival.current();
        var board = summaries.board(edition.id());
        page.addAttribute("board", board);
        page.addAttribute("shown", show.of(board));
        page.addAttribute("missing", BoardFilter.MISSING.of(board));
        page.addAttribute("show", show);
        page.addAttribute("filters", BoardFilter.values());
        page.addAttribute("due", edition.settings().citySummaryDueOn());
        page.addAttribute(
                "overdue", FestivalTime.today(clock).isAfter(edition.settings().citySummaryDueOn()));
        page.addAttribute("regions", regions);
        page.addAttribute("link", ListLink.of(request));
        return "summary/board";
    }

    @GetMapping("/office/summaries.xlsx")
    void export(@RequestParam(defaultValue = "DUE") BoardFilter show, Actor actor, HttpServletResponse response)
            throws IOException {
        EditionInfo edition = festival.current();
        String name =
                "%s市级总结报送情况表_%s".formatted(edition.shortName(), FestivalTime.compactDay(FestivalTime.today(clock)));
        export.board(edition, show.of(summaries.board(edition.id())), actor, Download.xlsx(response, name));
    }
}
