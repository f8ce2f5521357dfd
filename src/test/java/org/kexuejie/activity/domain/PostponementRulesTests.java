package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PaperPlan;

/** What may become the new time of an approved activity; it stands for 19 September, 14:30 to 17:00. */
class PostponementRulesTests {

    private static final Instant EARLY = FestivalMoment.at("2020-09-10T10:00");
    private static final PostponementRules RULES = new PostponementRules(PaperPlan.EDITION, EARLY);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # start,         end,              reason, what is said
            2020-09-26T09:00, 2020-09-26T11:00, 台风,
            2020-11-07T09:00, 2020-11-07T11:00, 台风,
            2020-09-19T14:30, 2020-09-19T18:00, 延长,
            2020-09-26T09:00, 2020-09-26T11:00, ,       reason: activity.rule.reasonMissing
            2020-09-26T09:00, 2020-09-26T11:00, ' ',    reason: activity.rule.reasonMissing
            ,                 2020-09-26T11:00, 台风,   startAt: activity.rule.startMissing
            2020-09-26T09:00, ,                 台风,   endAt: activity.rule.endMissing
            2020-09-26T09:00, 2020-09-26T09:00, 台风,   endAt: activity.rule.endBeforeStart
            2020-09-26T09:00, 2020-09-25T11:00, 台风,   endAt: activity.rule.endBeforeStart
            2020-09-10T10:00, 2020-09-10T12:00, 台风,   startAt: activity.rule.postponedToPast
            2019-09-26T09:00, 2019-09-26T11:00, 台风,   startAt: activity.rule.postponedToPast
            2020-09-19T14:30, 2020-09-19T17:00, 台风,   startAt: activity.rule.postponedToSame
            """)
    void theNewTimeIsAheadWholeAndAnother(
            @Nullable String start, @Nullable String end, @Nullable String reason, @Nullable String said) {
        var broken = violationsOf(() -> RULES.moved(Given.registration(), moment(start), moment(end), reason));

        assertThat(String.join("; ", broken)).isEqualTo(said == null ? "" : said);
    }

    private static @Nullable Instant moment(@Nullable String local) {
        return local == null ? null : FestivalMoment.at(local);
    }

    @Test
    void onlyTheTimeChangesAndTheReasonStandsForThatOfADayOutsideOfTheFestival() {
        var standing = Given.registration();
        var during = RULES.moved(
                standing, FestivalMoment.at("2020-10-31T09:00"), FestivalMoment.at("2020-10-31T11:00"), "台风");
        var outside = RULES.moved(
                standing, FestivalMoment.at("2020-10-31T09:00"), FestivalMoment.at("2020-11-01T11:00"), "台风");

        assertThat(during.dateReason()).isNull();
        assertThat(outside.dateReason()).isEqualTo("台风");
        assertThat(outside.heldAt(standing.startAt(), standing.endAt(), standing.dateReason()))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "APPROVED")
    void onlyWhatIsApprovedAndNotReportedIsMoved(ActivityStatus status) {
        var activity = Given.in(status);
        var before = activity.view();

        assertThat(violationsOf(() -> activity.postpone(
                        RULES,
                        FestivalMoment.at("2020-09-26T09:00"),
                        FestivalMoment.at("2020-09-26T11:00"),
                        "台风",
                        Role.UNIT,
                        EARLY)))
                .containsExactly("activity.rule.impossible.POSTPONE [" + status + "]");
        assertThat(activity.view()).isEqualTo(before);
    }

    @Test
    void theOtherSideIsToldUntilItHasLooked() {
        var byUnit = Change.by(Role.UNIT, EARLY);
        var byCity = Change.by(Role.CITY_TEAM, EARLY);

        for (Role role : Role.values()) {
            assertThat(byUnit.seenBy(role, FestivalMoment.NOW).seenAt() != null)
                    .as(role.name())
                    .isEqualTo(role == Role.CITY_TEAM);
            assertThat(byCity.seenBy(role, FestivalMoment.NOW).seenAt() != null)
                    .as(role.name())
                    .isEqualTo(role == Role.UNIT);
        }
        var seen = byUnit.seenBy(Role.CITY_TEAM, EARLY);
        assertThat(seen.seenBy(Role.CITY_TEAM, FestivalMoment.NOW)).isEqualTo(seen);
    }
}
