package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.insight.domain.CoverageBoard;
import org.kexuejie.insight.domain.CoverageExport;
import org.kexuejie.insight.domain.CoverageFilter;
import org.kexuejie.insight.domain.CoverageQueries;
import org.kexuejie.insight.domain.CoverageState;
import org.kexuejie.insight.domain.SlotStage;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.organization.CityTeams;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shell.ListLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the pages on coverage, which are alike for all roles but for what each may see. */
@Component
class CoveragePages {

    private final CoverageQueries queries;
    private final CoverageExport export;
    private final Festival festival;
    private final CityTeams teams;
    private final Regions regions;
    private final Clock clock;

    CoveragePages(
            CoverageQueries queries,
            CoverageExport export,
            Festival festival,
            CityTeams teams,
            Regions regions,
            Clock clock) {
        this.queries = queries;
        this.export = export;
        this.festival = festival;
        this.teams = teams;
        this.regions = regions;
        this.clock = clock;
    }

    String show(Model page, CoverageFilter filter, CoverageView view, Actor actor, HttpServletRequest request) {
        EditionInfo edition = festival.current();
        CoverageBoard board = queries.board(edition, filter, actor);
        page.addAttribute("mode", board.mode());
        page.addAttribute("sums", board.sums());
        page.addAttribute(
                "cells",
                board.cities().stream()
                        .map(city -> CityCells.of(city, actor.role()))
                        .toList());
        page.addAttribute("filter", filter);
        page.addAttribute("view", view);
        page.addAttribute("views", CoverageView.values());
        page.addAttribute("states", CoverageState.values());
        page.addAttribute("stages", SlotStage.values());
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("cities", actor.is(Role.COMMITTEE_OFFICE) ? regions.cities() : List.of());
        page.addAttribute("contacts", view == CoverageView.LIST ? contacts(edition, actor) : Map.of());
        return "insight/coverage";
    }

    void export(CoverageFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        EditionInfo edition = festival.current();
        String name = "%s县（市、区）覆盖情况表_%s".formatted(edition.shortName(), FestivalTime.today(clock));
        export.write(edition, filter, actor, Download.xlsx(response, name));
    }

    /** Whom the office asks about the gaps of a city. */
    private Map<String, CityTeamLine> contacts(EditionInfo edition, Actor actor) {
        return actor.is(Role.COMMITTEE_OFFICE)
                ? teams.board(edition.id()).stream()
                        .collect(Collectors.toMap(CityTeamLine::cityCode, Function.identity()))
                : Map.of();
    }
}
