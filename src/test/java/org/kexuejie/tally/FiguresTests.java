package org.kexuejie.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void sessionsOfAllTypesAddUp() {
        var figures = new Figures(
                Map.of(SessionType.LECTURE, 1, SessionType.CONTEST, 4), 0, Map.of(), 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(figures.sessionCount()).isEqualTo(5);
        assertThat(figures.sessions(SessionType.CONTEST)).isEqualTo(4);
        assertThat(figures.sessions(SessionType.FILM)).isZero();
    }

    @Test
    void figuresThatAreKnownDoNotChange() {
        var sessions = new EnumMap<SessionType, Integer>(Map.of(SessionType.LECTURE, 1));
        var figures = new Figures(sessions, 0, Map.of(), 0, 0, 0, 0, 0, 0, 0, 0);

        sessions.put(SessionType.LECTURE, 9);

        assertThat(figures.sessions(SessionType.LECTURE)).isEqualTo(1);
    }

    @Test
    void aStageThatIsNotToldCountsNone() {
        var figures = new Figures(Map.of(), 5, Map.of(YouthStage.JUNIOR, 3), 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(figures.youth(YouthStage.JUNIOR)).isEqualTo(3);
        assertThat(figures.youth(YouthStage.PRIMARY)).isZero();
    }
}
