package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.domain.TextDifference.Piece;

/** What is marked as changed between two texts. */
class TextDifferenceTests {

    private static final List<String> ALPHABET = List.of("校", "园", "科", "技", "节", "，", "。", "\n", "𠮷");

    /** Changed pieces in brackets, cut from the old text and put into the new one. */
    @ParameterizedTest
    @CsvSource({
        "学校操场,         学校操场东侧,     学校操场,             学校操场[东侧]",
        "学校操场东侧,     学校操场,         学校操场[东侧],       学校操场",
        "300,             1000,            [300],                [1000]",
        "'',              新写的,           '',                   [新写的]",
        "原来的,           '',              [原来的],             ''",
        "甲乙丙,           甲乙丙,           甲乙丙,               甲乙丙",
        "李校长,           韦老师,           [李校长],             [韦老师]",
        "做实验。看展览。, 做实验。听讲座。, 做实验。[看展览]。, 做实验。[听讲座]。",
        "𠮷老师,           𡛷老师,           [𠮷]老师,            [𡛷]老师",
    })
    void onlyWhatChangedIsMarked(String before, String after, String cut, String put) {
        TextDifference difference = TextDifference.between(before, after);

        assertThat(marked(difference.before())).isEqualTo(cut);
        assertThat(marked(difference.after())).isEqualTo(put);
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void aSingleCharacterThatHappensToBeEqualIsNoIsland() {
        assertThat(marked(TextDifference.between("上午做实验", "下午看展览").before())).isEqualTo("[上午做实验]");
    }

    @Test
    void aSentenceWrittenAnewIsMarkedAsAWhole() {
        String before = "全校学生分年级参加科学实验".repeat(40);
        String after = "各班代表到科技馆参观并听报告".repeat(40);

        assertThat(TextDifference.between(before, after).before()).containsExactly(new Piece(before, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePiecesAreTheWholeTexts(long seed) {
        var random = new Random(seed);
        String before = text(random);
        String after = text(random);

        TextDifference difference = TextDifference.between(before, after);

        assertThat(joined(difference.before())).isEqualTo(before);
        assertThat(joined(difference.after())).isEqualTo(after);
        assertThat(kept(difference.before())).isEqualTo(kept(difference.after()));
    }

    private static String text(Random random) {
        return random.ints(5000, 0, ALPHABET.size()).mapToObj(ALPHABET::get).collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String kept(List<Piece> pieces) {
        return joined(pieces.stream().filter(piece -> !piece.changed()).toList());
    }
}
