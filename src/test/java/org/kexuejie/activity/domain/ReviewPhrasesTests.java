package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phrases that reviewers keep at hand. */
@PortalTest
class ReviewPhrasesTests {

    private final ReviewPhrases phrases;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Actors actors;
    private final JdbcClient jdbc;

    ReviewPhrasesTests(
            ReviewPhrases phrases, ActivityService service, ActivityMother activities, Actors actors, JdbcClient jdbc) {
        this.phrases = phrases;
        this.service = service;
        this.activities = activities;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private List<String> on(ActivityId id) {
        return phrases.on(service.show(id, actors.schoolA()).activity());
    }

    @Test
    void eachCityAndTheOfficeKeepTheirOwnAndCountiesUseThoseOfTheirCity() {
        phrases.keep(0, List.of("请写明地点", "请上传方案"), actors.liuzhou());
        phrases.keep(0, List.of("请补盖章"), actors.office());

        assertThat(phrases.of(actors.liuzhou()).phrases()).containsExactly("请写明地点", "请上传方案");
        assertThat(phrases.of(actors.nanning()).phrases()).isEmpty();
        assertThat(phrases.of(actors.office()).phrases()).containsExactly("请补盖章");
        assertThat(phrases.of(actors.standing("county-sanjiang")).phrases()).containsExactly("请写明地点", "请上传方案");
    }

    @Test
    void atHandAreThoseOfWhoeverDecides() {
        phrases.keep(0, List.of("市级"), actors.liuzhou());
        phrases.keep(0, List.of("办公室"), actors.office());

        assertThat(on(activities.atCounty(actors.schoolA()))).containsExactly("市级");
        assertThat(on(activities.submitted(actors.schoolA()))).containsExactly("市级");
        assertThat(on(activities.reported(actors.schoolA()))).containsExactly("市级");
        assertThat(on(activities.atOffice(actors.schoolA()))).containsExactly("办公室");
    }

    @Test
    void theListIsReplacedAsAWholeAndKeepsAPhraseOnce() {
        phrases.keep(0, List.of("一", "二"), actors.liuzhou());
        phrases.keep(1, List.of("二", "三", "二"), actors.liuzhou());

        assertThat(phrases.of(actors.liuzhou())).isEqualTo(new ReviewPhrases.Kept(2, List.of("二", "三")));
    }

    @Test
    void twentyAreKeptAndNoMore() {
        var most = IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList();
        phrases.keep(0, most, actors.liuzhou());

        assertThatThrownBy(() -> phrases.keep(
                        1,
                        IntStream.rangeClosed(1, 21).mapToObj(String::valueOf).toList(),
                        actors.liuzhou()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("activity.rule.tooManyPhrases");
        assertThat(phrases.of(actors.liuzhou()).phrases()).isEqualTo(most);
    }

    @Test
    void ofTwoWhoChangeTheSameListTheSecondIsTold() {
        phrases.keep(0, List.of("一"), actors.liuzhou());

        for (int stale : List.of(0, 2)) {
            assertThatThrownBy(() -> phrases.keep(stale, List.of("二"), actors.liuzhou()))
                    .isInstanceOf(EditConflict.class);
        }
        assertThat(phrases.of(actors.liuzhou()).phrases()).containsExactly("一");
    }

    @Test
    void everyRuleOfAListIsHeldByTheDatabase() {
        phrases.keep(0, List.of("一"), actors.office());
        phrases.keep(0, List.of("二"), actors.liuzhou());
        var changes = new LinkedHashMap<String, String>();
        changes.put("review_phrases_once", "city_code = null");
        changes.put("review_phrases_short_list", "phrases = '[\"\"]'");

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(constraint, brokenBy(change)));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("review_phrases", jdbc));
        for (String list : List.of("'{}'", "jsonb_build_array(repeat('长', 201))", "'[null]'", "'[1]'")) {
            assertThat(brokenBy("phrases = " + list)).as(list).isEqualTo("review_phrases_short_list");
        }
    }

    private String brokenBy(String change) {
        return Constraints.brokenBy(
                () -> jdbc.sql("update review_phrases set " + change + " where city_code is not null")
                        .update());
    }
}
