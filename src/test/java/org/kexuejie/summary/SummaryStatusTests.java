package org.kexuejie.summary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryStatusTests {

    @Test
    void everyActionInEveryStateLeadsWhereTheTableSays() {
        assertThat(table()).isEqualTo("""
                              NONE      DRAFT     FILED     RETURNED  ACCEPTED
                EDIT          DRAFT     DRAFT     -         RETURNED  -
                FILE          -         FILED     -         FILED     -
                WITHDRAW      -         -         DRAFT     -         -
                ACCEPT        -         -         ACCEPTED  -         -
                RETURN        -         -         RETURNED  -         RETURNED
                NOTE_DELIVERY -         -         FILED     -         ACCEPTED
                """);
    }

    private static String table() {
        var header = line("", Arrays.stream(SummaryStatus.values()).map(Enum::name));
        return Stream.concat(
                        Stream.of(header),
                        Arrays.stream(SummaryAction.values())
                                .map(action -> line(
                                        action.name(),
                                        Arrays.stream(SummaryStatus.values())
                                                .map(status -> status.after(action)
                                                        .map(Enum::name)
                                                        .orElse("-")))))
                .collect(joining("\n", "", "\n"));
    }

    private static String line(String head, Stream<String> cells) {
        return ("%-14s".formatted(head) + cells.map("%-10s"::formatted).collect(joining())).stripTrailing();
    }

    @Test
    void figuresStandStillWhileTheOfficeHasIt() {
        assertThat(SummaryStatus.values())
                .filteredOn(SummaryStatus::isReceived)
                .containsExactly(SummaryStatus.FILED, SummaryStatus.ACCEPTED);
    }
}
