package org.kexuejie.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTileTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 111, 0, false",
                "1, 111, 0, false",
                "2, 111, 1, false",
                "110, 111, 99, false",
                "111, 111, 100, true",
                "250, 111, 100, true",
                "5, -, 0, false",
                "5, 0, 0, true"
            })
    void itTellsHowMuchOfTheGoalIsReached(long value, @Nullable Long goal, int percent, boolean reached) {
        var tile = new ProgressTile("覆盖", value, "个县", goal, "/office");

        assertThat(tile.percent()).isEqualTo(percent);
        assertThat(tile.isReached()).isEqualTo(reached);
    }
}
