package org.kexuejie.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13807720001",
                "19900000000",
                "0772-2801234",
                "010-12345678",
                "0772-2801234-1",
                "0772-2801234-1234"
            })
    void mobilesAndLandlinesWithTheirAreaCodeAreNumbers(String number) {
        assertThat(number).matches(Phones.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12807720001",
                "1380772000",
                "138077200011",
                "+8613807720001",
                "2801234",
                "07722801234",
                "0772-280123",
                "0772-280123456",
                "772-2801234",
                "0772-2801234-",
                "0772-2801234-12345",
                "0772 2801234",
                "１３８０７７２０００１"
            })
    void anythingElseIsNone(String number) {
        assertThat(number).doesNotMatch(Phones.PATTERN);
    }
}
