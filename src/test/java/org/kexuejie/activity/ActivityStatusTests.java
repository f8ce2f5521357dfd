package org.kexuejie.activity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityStatusTests {

    @Test
    void everyActionInEveryStateLeadsWhereTheTableSays() {
        assertThat(table(ReviewChain.CITY_ONLY)).isEqualTo("""
                                DRAFT     COUNTY_REVIEW SUBMITTED OFFICE_REVIEW RETURNED  APPROVED        REPORTED        REPORT_RETURNED VERIFIED        REJECTED  CANCELLED
                EDIT            DRAFT     -             -         -             RETURNED  -               -               -               -               -         -
                DISCARD         DRAFT     -             -         -             -         -               -               -               -               -         -
                SUBMIT          SUBMITTED -             -         -             SUBMITTED -               -               -               -               -         -
                WITHDRAW        -         DRAFT         DRAFT     DRAFT         -         -               -               -               -               -         -
                POSTPONE        -         -             -         -             -         APPROVED        -               -               -               -         -
                CANCEL          CANCELLED -             -         -             CANCELLED CANCELLED       -               -               -               -         -
                APPROVE         -         SUBMITTED     APPROVED  APPROVED      -         -               -               -               -               -         -
                RETURN          -         RETURNED      RETURNED  RETURNED      -         -               -               -               -               -         -
                REJECT          -         REJECTED      REJECTED  REJECTED      -         -               -               -               -               -         -
                TAKE_OVER       -         SUBMITTED     -         -             -         -               -               -               -               -         -
                EDIT_REPORT     -         -             -         -             -         APPROVED        -               REPORT_RETURNED -               -         -
                SUBMIT_REPORT   -         -             -         -             -         REPORTED        -               REPORTED        -               -         -
                WITHDRAW_REPORT -         -             -         -             -         -               APPROVED        -               -               -         -
                VERIFY          -         -             -         -             -         -               VERIFIED        -               -               -         -
                RETURN_REPORT   -         -             -         -             -         -               REPORT_RETURNED -               -               -         -
                RETURN_VERIFIED -         -             -         -             -         -               -               -               REPORT_RETURNED -         -
                """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # county, office, handed in,     county agrees, city agrees,   office agrees
            false,    false,  SUBMITTED,     SUBMITTED,     APPROVED,      APPROVED
            true,     false,  COUNTY_REVIEW, SUBMITTED,     APPROVED,      APPROVED
            false,    true,   SUBMITTED,     SUBMITTED,     OFFICE_REVIEW, APPROVED
            true,     true,   COUNTY_REVIEW, SUBMITTED,     OFFICE_REVIEW, APPROVED
            """)
    void theChainSaysWhoHasItNext(
            boolean county,
            boolean office,
            ActivityStatus first,
            ActivityStatus afterCounty,
            ActivityStatus afterCity,
            ActivityStatus afterOffice) {
        var chain = new ReviewChain(county, office);

        assertThat(ActivityStatus.DRAFT.after(ActivityAction.SUBMIT, chain)).contains(first);
        assertThat(ActivityStatus.COUNTY_REVIEW.after(ActivityAction.APPROVE, chain))
                .contains(afterCounty);
        assertThat(ActivityStatus.SUBMITTED.after(ActivityAction.APPROVE, chain))
                .contains(afterCity);
        assertThat(ActivityStatus.OFFICE_REVIEW.after(ActivityAction.APPROVE, chain))
                .contains(afterOffice);
    }

    private static String table(ReviewChain chain) {
        var header = line("", Arrays.stream(ActivityStatus.values()).map(Enum::name));
        return Stream.concat(
                        Stream.of(header),
                        Arrays.stream(ActivityAction.values())
                                .map(action -> line(
                                        action.name(),
                                        Arrays.stream(ActivityStatus.values())
                                                .map(status -> status.after(action, chain)
                                                        .map(Enum::name)
                                                        .orElse("-")))))
                .collect(joining("\n", "", "\n"));
    }

    private static String line(String head, Stream<String> cells) {
        var widths = new int[] {10, 14, 10, 14, 10, 16, 16, 16, 16, 10, 10};
        var line = new StringBuilder("%-16s".formatted(head));
        var column = new int[1];
        cells.forEach(cell -> line.append(("%-" + widths[column[0]++] + "s").formatted(cell)));
        return line.toString().stripTrailing();
    }

    @Test
    void aStateNamesItsActionsInTheirNaturalOrder() {
        assertThat(ActivityStatus.APPROVED.actions())
                .containsExactly(
                        ActivityAction.POSTPONE,
                        ActivityAction.CANCEL,
                        ActivityAction.EDIT_REPORT,
                        ActivityAction.SUBMIT_REPORT);
        assertThat(ActivityStatus.VERIFIED.actions()).containsExactly(ActivityAction.RETURN_VERIFIED);
        assertThat(ActivityStatus.REJECTED.actions()).isEmpty();
    }

    @Test
    void approvedIsWhateverIsThroughItsWholeReviewAndIsNotCalledOff() {
        assertThat(ActivityStatus.values())
                .filteredOn(ActivityStatus::isApproved)
                .containsExactly(
                        ActivityStatus.APPROVED,
                        ActivityStatus.REPORTED,
                        ActivityStatus.REPORT_RETURNED,
                        ActivityStatus.VERIFIED);
    }

    @Test
    void countsAddUpByState() {
        Map<ActivityStatus, Long> byStatus = new EnumMap<>(ActivityStatus.class);
        long count = 1;
        for (ActivityStatus status : ActivityStatus.values()) {
            byStatus.put(status, count);
            count *= 2;
        }
        var counts = new ActivityCounts(byStatus);

        assertThat(counts.of(ActivityStatus.RETURNED)).isEqualTo(16);
        assertThat(counts.approved()).isEqualTo(32 + 64 + 128 + 256);
        assertThat(counts.all()).isEqualTo(2047);
        assertThat(new ActivityCounts(Map.of()).of(ActivityStatus.DRAFT)).isZero();
    }
}
