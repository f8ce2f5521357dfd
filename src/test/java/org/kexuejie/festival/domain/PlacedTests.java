package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.shared.EditConflict;

class PlacedTests {

    private final List<Stone> row = List.of(new Stone(1, 0), new Stone(2, 3), new Stone(3, 4), new Stone(4, 9));

    private static final class Stone implements Placed {

        private final UUID key;
        private int place;

        Stone(long number, int place) {
            this.key = numbered(number);
            this.place = place;
        }

        @Override
        public UUID key() {
            return key;
        }

        @Override
        public int place() {
            return place;
        }

        @Override
        public void placeAt(int newPlace) {
            place = newPlace;
        }
    }

    private static UUID numbered(long number) {
        return new UUID(0, number);
    }

    private static List<UUID> keys(long... numbers) {
        return Arrays.stream(numbers).mapToObj(PlacedTests::numbered).toList();
    }

    private List<UUID> standing() {
        return row.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::key)
                .toList();
    }

    private List<Integer> places() {
        return row.stream().map(Placed::place).toList();
    }

    @Test
    void whatComesNewStandsBehindAllOthers() {
        assertThat(Placed.behind(List.of())).isZero();
        assertThat(Placed.behind(row)).isEqualTo(10);
    }

    @Test
    void allOfThemAreDealtTheSamePlacesAnew() {
        Placed.arrange(row, keys(4, 2, 1, 3));

        assertThat(standing()).isEqualTo(keys(4, 2, 1, 3));
        assertThat(places()).containsExactly(4, 3, 9, 0);
    }

    @Test
    void whoeverIsNotNamedStaysWhereHeIs() {
        Placed.arrange(row, keys(4, 1));

        assertThat(standing()).isEqualTo(keys(4, 2, 3, 1));
    }

    @Test
    void anOrderOfNobodyChangesNothing() {
        Placed.arrange(row, keys());

        assertThat(places()).containsExactly(0, 3, 4, 9);
    }

    @Test
    void anOrderThatNamesSomebodyWhoIsGoneIsRefused() {
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> Placed.arrange(row, keys(2, 5, 1)));
        assertThat(places()).containsExactly(0, 3, 4, 9);
    }

    @Test
    void anOrderThatNamesSomebodyTwiceIsRefused() {
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> Placed.arrange(row, keys(2, 1, 2)));
        assertThat(places()).containsExactly(0, 3, 4, 9);
    }
}
