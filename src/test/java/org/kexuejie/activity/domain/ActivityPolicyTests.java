package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.RegistrationBuilder;

class ActivityPolicyTests {

    private static final Instant SOME_TIME = Instant.EPOCH;

    private static final List<ReviewChain> CHAINS = List.of(
            ReviewChain.CITY_ONLY,
            new ReviewChain(true, false),
            new ReviewChain(false, true),
            new ReviewChain(true, true));

    /** All that a decision depends on. */
    private record Situation(
            ActivityStatus status, boolean received, boolean opened, boolean over, boolean locked, ReviewChain chain) {

        static List<Situation> all() {
            return CHAINS.stream().flatMap(chain -> all(chain).stream()).toList();
        }

        static List<Situation> all(ReviewChain chain) {
            var all = new ArrayList<Situation>();
            var yesNo = List.of(true, false);
            for (ActivityStatus status : ActivityStatus.values()) {
                yesNo.forEach(received -> yesNo.forEach(opened -> yesNo.forEach(over -> yesNo.forEach(
                        locked -> all.add(new Situation(status, received, opened, over, locked, chain))))));
            }
            return all;
        }

        ActivityView activity() {
            return new ActivityView(
                    new ActivityId(new UUID(9, 0)),
                    0,
                    PaperPlan.EDITION.id(),
                    PaperPlan.UNIT.id(),
                    PaperPlan.UNIT.cityCode(),
                    PaperPlan.UNIT.countyCode(),
                    status,
                    received ? "08-4502-00001" : null,
                    RegistrationBuilder.aRegistration(PaperPlan.LINE.id()).build(),
                    Report.empty(),
                    List.of(),
                    SOME_TIME,
                    received ? SOME_TIME : null,
                    received ? SOME_TIME : null,
                    opened ? SOME_TIME : null,
                    null,
                    null,
                    chain,
                    null);
        }

        Set<ActivityAction> allowedTo(Actor actor) {
            return ActivityPolicy.allowed(actor, activity(), over, locked);
        }

        /** The line of a table that speaks of this; a star stands for both. */
        boolean fits(String[] line) {
            return line[0].equals(status.name())
                    && fits(line[1], received)
                    && fits(line[2], opened)
                    && fits(line[3], over)
                    && fits(line[4], locked);
        }

        private static boolean fits(String cell, boolean value) {
            return cell.equals("*") || cell.equals(value ? "yes" : "no");
        }
    }

    @Test
    void theUnitThatRegisteredItDoesWhatTheTableSays() {
        assertAllowed(unit(PaperPlan.UNIT.id().value()), """
                status          received opened over locked actions
                DRAFT           no       *      *    *      EDIT DISCARD SUBMIT
                DRAFT           yes      *      *    *      EDIT SUBMIT CANCEL
                COUNTY_REVIEW   *        no     *    *      WITHDRAW
                COUNTY_REVIEW   *        yes    *    *
                SUBMITTED       *        no     *    *      WITHDRAW
                SUBMITTED       *        yes    *    *
                OFFICE_REVIEW   *        no     *    *      WITHDRAW
                OFFICE_REVIEW   *        yes    *    *
                RETURNED        no       *      *    *      EDIT SUBMIT
                RETURNED        yes      *      *    *      EDIT SUBMIT CANCEL
                APPROVED        no       *      yes  no     POSTPONE EDIT_REPORT SUBMIT_REPORT
                APPROVED        no       *      yes  yes    POSTPONE
                APPROVED        no       *      no   *      POSTPONE
                APPROVED        yes      *      yes  no     POSTPONE CANCEL EDIT_REPORT SUBMIT_REPORT
                APPROVED        yes      *      yes  yes    POSTPONE CANCEL
                APPROVED        yes      *      no   *      POSTPONE CANCEL
                REPORTED        *        no     *    no     WITHDRAW_REPORT
                REPORTED        *        no     *    yes
                REPORTED        *        yes    *    *
                REPORT_RETURNED *        *      yes  no     EDIT_REPORT SUBMIT_REPORT
                REPORT_RETURNED *        *      yes  yes
                REPORT_RETURNED *        *      no   *
                VERIFIED        *        *      *    *
                REJECTED        *        *      *    *
                CANCELLED       *        *      *    *
                """);
    }

    @Test
    void theTeamOfItsCityDoesWhatTheTableSays() {
        assertAllowed(team(PaperPlan.UNIT.cityCode()), """
                status          received opened over locked actions
                DRAFT           *        *      *    *
                COUNTY_REVIEW   *        *      *    *      TAKE_OVER
                SUBMITTED       *        *      *    *      APPROVE RETURN REJECT
                OFFICE_REVIEW   *        *      *    *
                RETURNED        *        *      *    *
                APPROVED        *        *      *    *      POSTPONE
                REPORTED        *        *      *    no     VERIFY RETURN_REPORT
                REPORTED        *        *      *    yes
                REPORT_RETURNED *        *      *    *
                VERIFIED        *        *      *    no     RETURN_VERIFIED
                VERIFIED        *        *      *    yes
                REJECTED        *        *      *    *
                CANCELLED       *        *      *    *
                """);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY_AST, COUNTY_REVIEW", "COMMITTEE_OFFICE, OFFICE_REVIEW"})
    void countyAndOfficeDecideAtTheirStepWhereTheChainHasIt(Role role, ActivityStatus turn) {
        Actor reviewer = role == Role.COUNTY_AST ? county(PaperPlan.UNIT.countyCode()) : office();
        ReviewStep step = ReviewStep.of(role).orElseThrow();

        for (Situation situation : Situation.all()) {
            assertThat(situation.allowedTo(reviewer))
                    .as(situation.toString())
                    .isEqualTo(
                            situation.status() == turn && situation.chain().includes(step)
                                    ? Set.of(ActivityAction.APPROVE, ActivityAction.RETURN, ActivityAction.REJECT)
                                    : Set.of());
        }
    }

    @Test
    void nobodyElseEverDoesAnything() {
        var others = List.of(
                unit(new UUID(1, 99)),
                team(Actors.NANNING),
                county(Actors.SANJIANG),
                PaperPlan.actor(Role.HOST, Scope.sector("EDUCATION")));

        for (Actor actor : others) {
            assertThat(Situation.all())
                    .allSatisfy(
                            situation -> assertThat(situation.allowedTo(actor)).isEmpty());
        }
    }

    private static Actor office() {
        return PaperPlan.actor(Role.COMMITTEE_OFFICE, Scope.region());
    }

    private static Actor county(String code) {
        return PaperPlan.actor(Role.COUNTY_AST, Scope.county(PaperPlan.UNIT.cityCode(), code));
    }

    private static Actor unit(UUID id) {
        return PaperPlan.actor(Role.UNIT, Scope.unit(PaperPlan.UNIT.cityCode(), id));
    }

    private static Actor team(String city) {
        return PaperPlan.actor(Role.CITY_TEAM, Scope.city(city));
    }

    private static void assertAllowed(Actor actor, String table) {
        List<String[]> lines =
                table.lines().skip(1).map(line -> line.split(" +", 6)).toList();
        var expected = new LinkedHashMap<Situation, @Nullable Set<ActivityAction>>();
        var actual = new LinkedHashMap<Situation, @Nullable Set<ActivityAction>>();
        for (Situation situation : Situation.all()) {
            List<String[]> speaking = lines.stream().filter(situation::fits).toList();
            assertThat(speaking).as("lines for %s", situation).hasSize(1);
            expected.put(situation, actions(speaking.getFirst()));
            actual.put(situation, situation.allowedTo(actor));
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(silent(lines)).as("lines that speak of nothing").isEmpty();
    }

    private static List<String> silent(List<String[]> lines) {
        return lines.stream()
                .filter(line -> Situation.all().stream().noneMatch(situation -> situation.fits(line)))
                .map(line -> String.join(" ", line))
                .toList();
    }

    private static Set<ActivityAction> actions(String[] line) {
        return line.length < 6 || line[5].isBlank()
                ? Set.of()
                : Arrays.stream(line[5].split(" ")).map(ActivityAction::valueOf).collect(Collectors.toSet());
    }

    @Test
    void sidesDependOnTheActorTheChainAndOnWhetherAnythingWasHandedIn() {
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("unit", unit(PaperPlan.UNIT.id().value()));
        actors.put("county", county(PaperPlan.UNIT.countyCode()));
        actors.put("team", team(PaperPlan.UNIT.cityCode()));
        actors.put("office", office());
        var sides = new ArrayList<String>();
        for (ReviewChain chain : CHAINS) {
            for (var status : List.of(ActivityStatus.DRAFT, ActivityStatus.APPROVED)) {
                var activity = new Situation(status, true, false, false, false, chain).activity();
                actors.forEach((name, actor) -> Arrays.stream(ActivityAction.values())
                        .filter(action -> ActivityPolicy.isOnSide(actor, activity, action))
                        .map(ActivityAction::side)
                        .distinct()
                        .forEach(side -> sides.add("%s %s %s %s".formatted(chain.steps(), status, name, side))));
            }
        }

        assertThat(sides)
                .containsExactly(
                        "[CITY] DRAFT unit AUTHOR",
                        "[CITY] DRAFT unit AUTHOR_OR_CITY",
                        "[CITY] APPROVED unit AUTHOR",
                        "[CITY] APPROVED unit AUTHOR_OR_CITY",
                        "[CITY] APPROVED team AUTHOR_OR_CITY",
                        "[CITY] APPROVED team REVIEWER",
                        "[CITY] APPROVED team CITY",
                        "[COUNTY, CITY] DRAFT unit AUTHOR",
                        "[COUNTY, CITY] DRAFT unit AUTHOR_OR_CITY",
                        "[COUNTY, CITY] APPROVED unit AUTHOR",
                        "[COUNTY, CITY] APPROVED unit AUTHOR_OR_CITY",
                        "[COUNTY, CITY] APPROVED county REVIEWER",
                        "[COUNTY, CITY] APPROVED team AUTHOR_OR_CITY",
                        "[COUNTY, CITY] APPROVED team REVIEWER",
                        "[COUNTY, CITY] APPROVED team CITY",
                        "[CITY, OFFICE] DRAFT unit AUTHOR",
                        "[CITY, OFFICE] DRAFT unit AUTHOR_OR_CITY",
                        "[CITY, OFFICE] APPROVED unit AUTHOR",
                        "[CITY, OFFICE] APPROVED unit AUTHOR_OR_CITY",
                        "[CITY, OFFICE] APPROVED team AUTHOR_OR_CITY",
                        "[CITY, OFFICE] APPROVED team REVIEWER",
                        "[CITY, OFFICE] APPROVED team CITY",
                        "[CITY, OFFICE] APPROVED office REVIEWER",
                        "[COUNTY, CITY, OFFICE] DRAFT unit AUTHOR",
                        "[COUNTY, CITY, OFFICE] DRAFT unit AUTHOR_OR_CITY",
                        "[COUNTY, CITY, OFFICE] APPROVED unit AUTHOR",
                        "[COUNTY, CITY, OFFICE] APPROVED unit AUTHOR_OR_CITY",
                        "[COUNTY, CITY, OFFICE] APPROVED county REVIEWER",
                        "[COUNTY, CITY, OFFICE] APPROVED team AUTHOR_OR_CITY",
                        "[COUNTY, CITY, OFFICE] APPROVED team REVIEWER",
                        "[COUNTY, CITY, OFFICE] APPROVED team CITY",
                        "[COUNTY, CITY, OFFICE] APPROVED office REVIEWER");
    }
}
