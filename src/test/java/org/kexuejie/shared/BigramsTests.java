package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BigramsTests {

    @Test
    void everyCharacterAndPairOfNeighboursIsNamedOnce() {
        assertThat(Bigrams.of("科学节科学")).containsExactlyInAnyOrder("科", "学", "节", "科学", "学节", "节科");
        assertThat(Bigrams.of("")).isEmpty();
    }

    @Test
    void noPairReachesAcrossSpace() {
        assertThat(Bigrams.of("东门 小学")).containsExactlyInAnyOrder("东", "门", "小", "学", "东门", "小学");
        assertThat(Bigrams.of("东门\u3000小学")).isEqualTo(Bigrams.of("东门 小学"));
    }

    @Test
    void pairsAreLookedForAndCharactersOnlyWhereThereIsNoPair() {
        assertThat(Bigrams.wanted("科学节")).containsExactlyInAnyOrder("科学", "学节");
        assertThat(Bigrams.wanted("科")).containsExactly("科");
        assertThat(Bigrams.wanted("A b")).containsExactly("a", "b");
    }

    @Test
    void widthAndCaseMakeNoDifference() {
        assertThat(Bigrams.of("ＳＴＥＡＭ")).isEqualTo(Bigrams.of("steam"));
        assertThat(Bigrams.normalise(" （Ｘ） ")).isEqualTo("(x)");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(Bigrams.of("𠮷野")).containsExactlyInAnyOrder("𠮷", "野", "𠮷野");
    }
}
