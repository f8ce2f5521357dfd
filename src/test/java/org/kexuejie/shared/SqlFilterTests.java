package org.kexuejie.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SqlFilterTests {

    private final JdbcClient jdbc;

    SqlFilterTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum Colour {
        RED
    }

    @Test
    void withoutFiltersThereIsNoClause() {
        assertThat(new SqlFilter().clause()).isEmpty();
    }

    @Test
    void onlyFiltersThatAreSetBecomeConditions() {
        var filter = new SqlFilter()
                .where("a = :a", "a", "x")
                .where("b = :b", "b", null)
                .where("c = :c", "c", " \u3000")
                .where("d in (:d)", "d", List.of())
                .where("e")
                .where("f = :f", "f", Colour.RED);

        assertThat(filter.clause()).isEqualTo(" where a = :a and e and f = :f");
        assertThat(filter.parameters()).isEqualTo(Map.of("a", "x", "f", "RED"));
    }

    @Test
    void noTextNoSearch() {
        assertThat(new SqlFilter().search("grams", "t", null).contains("t", " ").clause())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"科学", "节", "学节", "ｋｅ", "KE", "（2020）", "50%", "a_b", "c\\d", "'", " 科学节 "})
    void whatATextContainsIsFound(String wanted) {
        assertThat(found("Kexuejie 科学节（2020）完成50% a_b c\\d it's", wanted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"科节", "科 节", "%", "_", "\\", "科%节", "学_", "'; drop table account; --"})
    void whatATextDoesNotContainIsNotFound(String wanted) {
        assertThat(found("科学节", wanted)).isFalse();
    }

    @Test
    void whatOneGramSaysForCertainIsNotRechecked() {
        assertThat(new SqlFilter().search("grams", "t", "科学").clause()).isEqualTo(" where grams @> :grams::text[]");
        assertThat(new SqlFilter().search("grams", "t", "科").clause()).isEqualTo(" where grams @> :grams::text[]");
        assertThat(new SqlFilter().search("grams", "t", "科学节").clause()).contains(" like ");
        assertThat(new SqlFilter().search("grams", "t", "哈哈哈").clause()).contains(" like ");
    }

    @Test
    void aLongAndOddTextIsSearchedForAtEase() {
        assertThat(found("科学节", "%_".repeat(5000))).isFalse();
    }

    private boolean found(String text, @Nullable String wanted) {
        var search = new SqlFilter().search("grams", "t", wanted);
        return jdbc.sql("select count(*) from (select cast(:text as text) as t, cast(:grams2 as text[]) as grams) x"
                                + search.clause())
                        .params(search.parameters())
                        .param("text", text)
                        .param("grams2", Bigrams.of(text))
                        .query((row, number) -> row.getInt(1))
                        .single()
                == 1;
    }
}
