package org.kexuejie.activity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityStatusTests {

    @Test
    void everyActionInEveryStateLeadsWhereTheTableSays() {
        assertThat(table()).isEqualTo("""
                                DRAFT     SUBMITTED RETURNED  APPROVED        REPORTED        REPORT_RETURNED VERIFIED        REJECTED  CANCELLED
                EDIT            DRAFT     -         RETURNED  -               -               -               -               -         -
                DISCARD         DRAFT     -         -         -               -               -               -               -         -
                SUBMIT          SUBMITTED -         SUBMITTED -               -               -               -               -         -
                WITHDRAW        -         DRAFT     -         -               -               -               -               -         -
                CANCEL          CANCELLED -         CANCELLED CANCELLED       -               -               -               -         -
                APPROVE         -         APPROVED  -         -               -               -               -               -         -
                RETURN          -         RETURNED  -         -               -               -               -               -         -
                REJECT          -         REJECTED  -         -               -               -               -               -         -
                EDIT_REPORT     -         -         -         APPROVED        -               REPORT_RETURNED -               -         -
                SUBMIT_REPORT   -         -         -         REPORTED        -               REPORTED        -               -         -
                WITHDRAW_REPORT -         -         -         -               APPROVED        -               -               -         -
                VERIFY          -         -         -         -               VERIFIED        -               -               -         -
                RETURN_REPORT   -         -         -         -               REPORT_RETURNED -               -               -         -
                RETURN_VERIFIED -         -         -         -               -               -               REPORT_RETURNED -         -
                """);
    }

    private static String table() {
        var header = line("", Arrays.stream(ActivityStatus.values()).map(Enum::name));
        return Stream.concat(
                        Stream.of(header),
                        Arrays.stream(ActivityAction.values())
                                .map(action -> line(
                                        action.name(),
                                        Arrays.stream(ActivityStatus.values())
                                                .map(status -> status.after(action)
                                                        .map(Enum::name)
                                                        .orElse("-")))))
                .collect(joining("\n", "", "\n"));
    }

    private static String line(String head, Stream<String> cells) {
        var widths = new int[] {10, 10, 10, 16, 16, 16, 16, 10, 10};
        var line = new StringBuilder("%-16s".formatted(head));
        var column = new int[1];
        cells.forEach(cell -> line.append(("%-" + widths[column[0]++] + "s").formatted(cell)));
        return line.toString().stripTrailing();
    }

    @Test
    void aStateNamesItsActionsInTheirNaturalOrder() {
        assertThat(ActivityStatus.APPROVED.actions())
                .containsExactly(ActivityAction.CANCEL, ActivityAction.EDIT_REPORT, ActivityAction.SUBMIT_REPORT);
        assertThat(ActivityStatus.VERIFIED.actions()).containsExactly(ActivityAction.RETURN_VERIFIED);
        assertThat(ActivityStatus.REJECTED.actions()).isEmpty();
    }

    @Test
    void approvedIsWhateverTheCityAgreedToAndIsNotCalledOff() {
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

        assertThat(counts.of(ActivityStatus.RETURNED)).isEqualTo(4);
        assertThat(counts.approved()).isEqualTo(8 + 16 + 32 + 64);
        assertThat(counts.all()).isEqualTo(511);
        assertThat(new ActivityCounts(Map.of()).of(ActivityStatus.DRAFT)).isZero();
    }
}
