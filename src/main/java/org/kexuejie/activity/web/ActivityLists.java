package org.kexuejie.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.activity.domain.ActivityExport;
import org.kexuejie.activity.domain.ActivityFilter;
import org.kexuejie.activity.domain.ActivityQueries;
import org.kexuejie.activity.domain.ActivityRow;
import org.kexuejie.activity.domain.ActivitySort;
import org.kexuejie.activity.domain.Waiting;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shell.ListLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the lists of activities, which are alike for all roles but for what each may see. */
@Component
class ActivityLists {

    private static final int FORMER_SHOWN = 20;

    private final ActivityQueries queries;
    private final ActivityExport export;
    private final Festival festival;
    private final Regions regions;
    private final Clock clock;

    ActivityLists(ActivityQueries queries, ActivityExport export, Festival festival, Regions regions, Clock clock) {
        this.queries = queries;
        this.export = export;
        this.festival = festival;
        this.regions = regions;
        this.clock = clock;
    }

    void fill(Model page, ActivityFilter filter, int number, Actor actor, HttpServletRequest request) {
        EditionInfo edition = festival.current();
        List<LineInfo> lines = festival.lines(edition.id());
        Paged<ActivityRow> found = queries.list(edition.id(), filter, actor, PageQuery.ofPage(number));
        Map<LineId, String> lineNames = lineNames(lines);
        LocalDate today = FestivalTime.today(clock);
        page.addAttribute(
                "list",
                new Paged<>(
                        found.rows().stream()
                                .map(row -> row(row, lineNames, today))
                                .toList(),
                        found.total(),
                        found.query()));
        page.addAttribute("counts", queries.counts(edition.id(), actor));
        page.addAttribute("filter", filter);
        page.addAttribute(
                "waiting", ReviewStep.of(actor.role()).map(ReviewStep::status).orElse(null));
        page.addAttribute("longDays", Waiting.LONG_DAYS);
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("lines", lines);
        page.addAttribute("statuses", ActivityStatus.values());
        page.addAttribute("sorts", ActivitySort.values());
        page.addAttribute("kinds", OrgKind.values());
        page.addAttribute("cities", reachesAllCities(actor) ? regions.cities() : List.of());
        page.addAttribute("counties", counties(filter, actor));
    }

    /** The newest of what a unit registered in former editions. */
    List<ActivityListRow> former(Actor actor) {
        LocalDate today = FestivalTime.today(clock);
        return queries.former(festival.current().id(), actor, FORMER_SHOWN).stream()
                .map(row -> row(row, Map.of(), today))
                .toList();
    }

    /** What a unit takes part in without having registered it. */
    List<ActivityListRow> joined(Actor actor) {
        EditionInfo edition = festival.current();
        Map<LineId, String> lineNames = lineNames(festival.lines(edition.id()));
        LocalDate today = FestivalTime.today(clock);
        return queries.joined(edition.id(), actor).stream()
                .map(row -> row(row, lineNames, today))
                .toList();
    }

    private static Map<LineId, String> lineNames(List<LineInfo> lines) {
        return lines.stream().collect(Collectors.toMap(LineInfo::id, LineInfo::shortName));
    }

    /** What has been in a state longest; nothing where none is left. */
    Optional<NextWaiting> next(ActivityStatus status, Actor actor) {
        return queries.longestIn(festival.current().id(), status, actor)
                .map(row -> new NextWaiting(row.id().toString(), Objects.requireNonNullElse(row.title(), "")));
    }

    void export(ActivityFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        EditionInfo edition = festival.current();
        String name = "%s活动一览表_%s".formatted(edition.shortName(), FestivalTime.today(clock));
        export.write(edition, filter, actor, Download.xlsx(response, name));
    }

    private static boolean reachesAllCities(Actor actor) {
        return actor.is(Role.COMMITTEE_OFFICE) || actor.is(Role.HOST);
    }

    private List<?> counties(ActivityFilter filter, Actor actor) {
        @Nullable String city = actor.is(Role.CITY_TEAM) ? actor.cityCode() : filter.city();
        return city == null || actor.is(Role.COUNTY_AST) || actor.is(Role.UNIT)
                ? List.of()
                : regions.cities().stream()
                        .filter(known -> known.code().equals(city))
                        .map(City::counties)
                        .flatMap(List::stream)
                        .toList();
    }

    private ActivityListRow row(ActivityRow row, Map<LineId, String> lineNames, LocalDate today) {
        return new ActivityListRow(
                row,
                regions.city(row.cityCode()).shortName(),
                regions.county(row.countyCode()).shortName(),
                row.line() == null ? "" : lineNames.getOrDefault(row.line(), ""),
                day(row.startAt()),
                day(row.endAt()),
                Waiting.days(row, today));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : FestivalTime.local(moment).toLocalDate();
    }
}
