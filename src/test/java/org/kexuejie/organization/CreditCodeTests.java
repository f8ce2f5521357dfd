package org.kexuejie.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000600037341L", "11100000000013127D"})
    void theLastCharacterFollowsFromTheOthers(String code) {
        assertThat(code).matches(CreditCode.PATTERN);
        assertThat(CreditCode.isSound(code)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y44, 3", "19350100M000100Y43, J", "91110000600037341A, L"})
    void aSlipIsFoundAndTheRightCharacterTold(String code, char right) {
        assertThat(CreditCode.isSound(code)).isFalse();
        assertThat(CreditCode.check(code)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100m000100y43"})
    void otherFormsAreNone(String code) {
        assertThat(code).doesNotMatch(CreditCode.PATTERN);
    }
}
