package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedTests {

    @ParameterizedTest
    @CsvSource({
        "1, 20, 1, 20",
        "0, 20, 1, 20",
        "-5, 20, 1, 20",
        "2147483647, 20, 100000, 20",
        "3, 0, 3, 20",
        "3, -1, 3, 20",
        "3, 101, 3, 100",
        "3, 100000, 3, 100"
    })
    void whateverAnAddressSaysIsAPageOfAtMostAHundredRows(int page, int size, int clampedPage, int clampedSize) {
        assertThat(new PageQuery(page, size)).isEqualTo(new PageQuery(clampedPage, clampedSize));
        assertThat(new PageQuery(page, size).offset()).isEqualTo((clampedPage - 1) * clampedSize);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "100, 5", "101, 6"})
    void aListHasAsManyPagesAsItsRowsFill(long total, int pages) {
        assertThat(list(total, 1, 0).pageCount()).isEqualTo(pages);
    }

    @Test
    void aPageSaysWhichRowsItShows() {
        assertThat(list(45, 3, 5)).returns(41, Paged::from).returns(45, Paged::to);
        assertThat(list(0, 1, 0)).returns(0, Paged::from).returns(0, Paged::to).returns(true, Paged::isEmpty);
    }

    @Test
    void aPageBehindTheLastIsEmpty() {
        assertThat(list(45, 9, 0))
                .returns(0, Paged::from)
                .returns(true, Paged::isEmpty)
                .returns(9, Paged::page);
    }

    /** 0 stands for pages that are left out. */
    @ParameterizedTest
    @CsvSource({
        "20, 1, '1'",
        "60, 2, '1 2 3'",
        "100, 1, '1 2 3 4 5'",
        "120, 1, '1 2 3 4 5 6'",
        "140, 1, '1 2 3 4 5 0 7'",
        "400, 1, '1 2 3 4 5 0 20'",
        "400, 4, '1 2 3 4 5 6 0 20'",
        "400, 5, '1 0 3 4 5 6 7 0 20'",
        "400, 10, '1 0 8 9 10 11 12 0 20'",
        "400, 17, '1 0 15 16 17 18 19 20'",
        "400, 20, '1 0 16 17 18 19 20'"
    })
    void neighboursAndEndsAreWorthALink(long total, int page, String links) {
        assertThat(list(total, page, 0).links().stream().map(String::valueOf)).containsExactly(links.split(" "));
    }

    private static Paged<String> list(long total, int page, int rows) {
        List<String> shown = Collections.nCopies(rows, "row");
        return new Paged<>(shown, total, PageQuery.ofPage(page));
    }
}
