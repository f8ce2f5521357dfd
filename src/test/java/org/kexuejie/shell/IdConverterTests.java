package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.festival.LineId;
import org.kexuejie.shared.PageQuery;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

class IdConverterTests {

    private final DefaultConversionService conversions = new DefaultConversionService();

    @BeforeEach
    void convertIds() {
        conversions.addConverter(new IdConverter());
    }

    @Test
    void readsAnIdentifier() {
        UUID id = UUID.randomUUID();

        assertThat(conversions.convert(id.toString(), LineId.class)).isEqualTo(new LineId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aChoiceLeftOpenIsNone(String left) {
        assertThat(conversions.convert(left, LineId.class)).isNull();
    }

    @Test
    void refusesWhatIsNoIdentifier() {
        assertThatThrownBy(() -> conversions.convert("1", LineId.class)).isInstanceOf(ConversionFailedException.class);
    }

    @Test
    void leavesOtherRecordsAlone() {
        assertThat(conversions.canConvert(String.class, PageQuery.class)).isFalse();
    }
}
