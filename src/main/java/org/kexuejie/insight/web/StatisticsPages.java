package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.insight.domain.StatisticsExport;
import org.kexuejie.insight.domain.StatisticsFilter;
import org.kexuejie.insight.domain.StatisticsQueries;
import org.kexuejie.insight.domain.StatisticsTable;
import org.kexuejie.insight.domain.StatisticsView;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.ListLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the pages of statistics, which are alike for all roles but for what each may see. */
@Component
class StatisticsPages {

    private final StatisticsQueries queries;
    private final StatisticsExport export;
    private final Festival festival;
    private final Regions regions;
    private final Clock clock;

    StatisticsPages(
            StatisticsQueries queries, StatisticsExport export, Festival festival, Regions regions, Clock clock) {
        this.queries = queries;
        this.export = export;
        this.festival = festival;
        this.regions = regions;
        this.clock = clock;
    }

    String show(Model page, StatisticsFilter filter, Actor actor, HttpServletRequest request) {
        EditionInfo edition = festival.current();
        StatisticsTable table = queries.table(edition, filter, actor);
        page.addAttribute("table", table);
        page.addAttribute("filter", filter);
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("drill", DrillDown.of(actor, filter));
        page.addAttribute("lines", queries.lines(edition, actor));
        page.addAttribute("cities", citiesOf(actor));
        page.addAttribute(
                "views", actor.is(Role.COUNTY_AST) ? List.of(StatisticsView.LINE) : List.of(StatisticsView.values()));
        return "insight/statistics";
    }

    void export(StatisticsFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        EditionInfo edition = festival.current();
        String name = "%s活动情况统计表_%s".formatted(edition.shortName(), FestivalTime.today(clock));
        export.write(edition, filter, actor, Download.xlsx(response, name));
    }

    private List<City> citiesOf(Actor actor) {
        return actor.is(Role.COMMITTEE_OFFICE) || actor.is(Role.HOST) ? regions.cities() : List.of();
    }
}
