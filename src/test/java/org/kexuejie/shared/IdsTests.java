package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    /** The text goes by the same order as the index of the database, other than UUID's own comparison. */
    @Test
    void newIdsFollowOneAnother() {
        assertThat(Stream.generate(Ids::next).limit(10_000).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdIsReadAsItIsWritten() {
        UUID id = Ids.next();

        assertThat(Ids.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "new", "../etc/passwd", "00000000-0000-0000-0000-00000000000g"})
    void whatIsNoIdLeadsNowhere(String text) {
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> Ids.parse(text));
    }
}
