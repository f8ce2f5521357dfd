package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTests {

    @Test
    void everyPairOfNeighboursIsNamedOnce() {
        assertThat(Bigrams.of("科学节科学")).containsExactlyInAnyOrder("科学", "学节", "节科");
    }

    @Test
    void aSingleCharacterHasNoPair() {
        assertThat(Bigrams.of("科")).isEmpty();
        assertThat(Bigrams.of("")).isEmpty();
    }

    @Test
    void noPairReachesAcrossSpace() {
        assertThat(Bigrams.of("东门 小学")).containsExactlyInAnyOrder("东门", "小学");
        assertThat(Bigrams.of("东门\u3000小学")).containsExactlyInAnyOrder("东门", "小学");
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        assertThat(Bigrams.of("ＳＴＥＡＭ")).isEqualTo(Bigrams.of("steam"));
        assertThat(Bigrams.normalise(" （Ｘ） ")).isEqualTo("(x)");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(Bigrams.of("𠮷野")).containsExactly("𠮷野");
    }
}
