package org.kexuejie.chase.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.chase.domain.ChaseCause;
import org.kexuejie.chase.domain.ChaseDesk;
import org.kexuejie.chase.domain.ChaseExport;
import org.kexuejie.chase.domain.ChaseFilter;
import org.kexuejie.chase.domain.ChaseGap;
import org.kexuejie.chase.domain.ChaseQueries;
import org.kexuejie.chase.domain.ChaseSums;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.insight.CoverageGaps;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts together the pages of chasing, which are alike for all roles but for what each may see. */
@Component
class ChasePages {

    private final ChaseQueries queries;
    private final ChaseDesk desk;
    private final ChaseExport export;
    private final CoverageGaps coverage;
    private final Festival festival;
    private final Regions regions;
    private final Clock clock;

    ChasePages(
            ChaseQueries queries,
            ChaseDesk desk,
            ChaseExport export,
            CoverageGaps coverage,
            Festival festival,
            Regions regions,
            Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.export = export;
        this.coverage = coverage;
        this.festival = festival;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * A gap as lists show it.
     *
     * @param over days since it was due; nothing while there is time
     */
    record Row(ChaseGap gap, String place, @Nullable Long over) {}

    /** A city or county with its sums. */
    record PartRow(String name, String filter, ChaseSums part) {}

    String list(Model page, ChaseFilter filter, int number, Actor actor, HttpServletRequest request) {
        EditionInfo edition = festival.current();
        var list = queries.list(edition, filter, actor, PageQuery.ofPage(number));
        List<ChaseSums> parts = queries.parts(edition, filter, actor);
        page.addAttribute("list", list);
        page.addAttribute(
                "rows", list.rows().stream().map(gap -> row(gap, actor)).toList());
        page.addAttribute("parts", parts.stream().map(this::named).toList());
        page.addAttribute("sums", ChaseSums.sum(parts));
        page.addAttribute("causes", ChaseCause.values());
        page.addAttribute("filter", filter);
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("cities", actor.is(Role.COMMITTEE_OFFICE) ? regions.cities() : List.of());
        page.addAttribute("counties", countiesOf(filter, actor));
        page.addAttribute("open", open(edition, actor));
        return "chase/list";
    }

    void export(ChaseFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        EditionInfo edition = festival.current();
        String name = "%s催报清单_%s".formatted(edition.shortName(), FestivalTime.compactDay(FestivalTime.today(clock)));
        export.write(edition, filter, actor, Download.xlsx(response, name));
    }

    /** @param all everything that the filter shows, instead of what is chosen */
    String preview(Model page, ChaseFilter filter, boolean all, Actor actor) {
        var chosen = new ChaseFilter(
                filter.city(),
                filter.county(),
                filter.cause(),
                filter.needed(),
                filter.chased(),
                filter.text(),
                all ? null : filter.keys() == null ? List.of() : filter.keys());
        ChaseDesk.Round plan = desk.plan(chosen, actor);
        page.addAttribute("plan", plan);
        page.addAttribute("gaps", plan.gaps().size());
        page.addAttribute("all", all);
        page.addAttribute("most", ChaseDesk.MOST_AT_ONCE);
        page.addAttribute("round", Ids.next());
        page.addAttribute("back", home(actor));
        return "chase/round";
    }

    ModelAndView chase(@Nullable UUID round, @Nullable List<String> keys, Actor actor, RedirectAttributes flash) {
        int units = round == null || keys == null ? 0 : desk.chase(round, keys, actor);
        flash.addFlashAttribute(units == 0 ? "warning" : "notice", units == 0 ? "chase.nobody" : "chase.done");
        flash.addFlashAttribute("noticeArguments", new Object[] {units});
        return Pages.seeOther(home(actor));
    }

    private static String home(Actor actor) {
        return actor.role().home().path() + "/chase";
    }

    private Row row(ChaseGap gap, Actor actor) {
        String county = regions.county(gap.countyCode()).shortName();
        String place =
                actor.is(Role.COMMITTEE_OFFICE) ? regions.city(gap.cityCode()).shortName() + " " + county : county;
        return new Row(gap, place, ChaseExport.daysOver(gap, today()));
    }

    private LocalDate today() {
        return FestivalTime.today(clock);
    }

    private PartRow named(ChaseSums part) {
        return regions.hasCounty(part.code())
                ? new PartRow(regions.county(part.code()).name(), "county", part)
                : new PartRow(regions.city(part.code()).name(), "city", part);
    }

    /** What a county itself still misses for coverage. */
    private Set<CoverageSlot> open(EditionInfo edition, Actor actor) {
        return actor.is(Role.COUNTY_AST)
                ? coverage.openSlots(edition).getOrDefault(actor.countyCode(), EnumSet.noneOf(CoverageSlot.class))
                : Set.of();
    }

    private List<County> countiesOf(ChaseFilter filter, Actor actor) {
        @Nullable
        String city = switch (actor.role()) {
            case CITY_TEAM -> actor.cityCode();
            case COMMITTEE_OFFICE -> filter.city();
            case COUNTY_AST, UNIT, HOST -> null;
        };
        return regions.cities().stream()
                .filter(each -> each.code().equals(city))
                .map(City::counties)
                .flatMap(List::stream)
                .toList();
    }
}
