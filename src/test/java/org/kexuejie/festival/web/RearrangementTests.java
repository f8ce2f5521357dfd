package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RearrangementTests {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final List<UUID> ORDER = List.of(FIRST, SECOND, THIRD);

    private static List<UUID> wanted(@Nullable UUID up, @Nullable UUID down) {
        return new Rearrangement(ORDER, up, down).wanted();
    }

    @Test
    void withoutAButtonTheOrderIsThatOfTheForm() {
        assertThat(wanted(null, null)).isEqualTo(ORDER);
        assertThat(new Rearrangement(null, null, null).wanted()).isEmpty();
    }

    @Test
    void aButtonMovesItsEntryByOnePlace() {
        assertThat(wanted(THIRD, null)).containsExactly(FIRST, THIRD, SECOND);
        assertThat(wanted(SECOND, null)).containsExactly(SECOND, FIRST, THIRD);
        assertThat(wanted(null, FIRST)).containsExactly(SECOND, FIRST, THIRD);
        assertThat(wanted(null, SECOND)).containsExactly(FIRST, THIRD, SECOND);
    }

    @Test
    void nothingMovesBeyondTheEnds() {
        assertThat(wanted(FIRST, null)).isEqualTo(ORDER);
        assertThat(wanted(null, THIRD)).isEqualTo(ORDER);
    }

    @Test
    void anEntryThatIsNotThereMovesNothing() {
        assertThat(wanted(new UUID(0, 4), null)).isEqualTo(ORDER);
    }
}
