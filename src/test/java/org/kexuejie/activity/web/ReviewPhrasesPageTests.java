package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** Keeping phrases, and using them for a reason. */
@PortalTest
class ReviewPhrasesPageTests {

    private static final String CITY = "/city/review-phrases";

    private final ReviewPhrases phrases;
    private final ActivityService service;
    private final ActivityMother activities;
    private final Portal portal;
    private final Actors actors;
    private final Visitor liuzhou;

    ReviewPhrasesPageTests(
            ReviewPhrases phrases, ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.phrases = phrases;
        this.service = service;
        this.activities = activities;
        this.portal = portal;
        this.actors = actors;
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private static Form list(int version, String... phrases) {
        var form = Form.of("version", String.valueOf(version));
        for (int i = 0; i < phrases.length; i++) {
            form = form.with("rows[" + i + "].text", phrases[i]);
        }
        return form;
    }

    private static List<String> offered(Page page, String field) {
        return page.document()
                .select("select[data-phrases=" + field + "] option[value~=.]")
                .eachText();
    }

    private String reasonOf(ActivityId id) {
        return String.valueOf(service.show(id, actors.schoolA()).activity().returnReason());
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, /city", "office, /office"})
    void aListIsKeptChangedAndCutByRows(String username, String area) {
        var visitor = portal.as(actors.standing(username));
        String path = area + "/review-phrases";

        assertThat(visitor.post(path, list(0, "请写明地点", " ", "请上传方案, 并盖章 ")))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(path);
        var kept = visitor.page(path);
        assertThat(kept.document().select("[data-rows] input").eachAttr("value"))
                .startsWith("请写明地点", "请上传方案, 并盖章")
                .hasSize(4);

        visitor.post(path, list(1, "请写明校区", ""));
        assertThat(phrases.of(actors.standing(username)).phrases()).containsExactly("请写明校区");
    }

    @Test
    void whatIsTooLongOrTooManyIsNotKeptAndStaysAsTyped() {
        var tooLong = liuzhou.post(CITY, list(0, "请写明地点", "长".repeat(201)));
        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(tooLong).errors()).singleElement().asString().contains("200");
        assertThat(Page.of(tooLong).field("rows[0].text")).isEqualTo("请写明地点");

        var many = new String[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = "意见" + i;
        }
        var tooMany = liuzhou.post(CITY, list(0, many));
        assertThat(tooMany).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(tooMany).errors()).containsExactly("常用意见最多 20 条，请删去几条");
        assertThat(Page.of(tooMany).field("rows[20].text")).isEqualTo("意见20");
        assertThat(phrases.of(actors.liuzhou()).phrases()).isEmpty();
    }

    @Test
    void whoeverSavesASecondTimeSeesThatSomebodyElseWasFaster() {
        phrases.keep(0, List.of("请写明地点"), actors.liuzhou());

        var answer = liuzhou.post(CITY, list(0, "请上传方案"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).field("rows[0].text")).isEqualTo("请上传方案");
        assertThat(Page.of(answer).field("version")).isEqualTo("1");
    }

    @Test
    void theyAreOfferedWhereAReasonIsAsked() {
        phrases.keep(0, List.of("请写明地点", "请上传方案"), actors.liuzhou());
        var submitted = activities.submitted(actors.schoolA());
        var verified = activities.verified(actors.schoolA());

        var page = liuzhou.page("/city/activities/" + submitted);
        assertThat(offered(page, "return-reason")).containsExactly("请写明地点", "请上传方案");
        assertThat(offered(page, "reject-reason")).containsExactly("请写明地点", "请上传方案");
        assertThat(offered(liuzhou.page("/city/activities/" + verified), "return-reason"))
                .hasSize(2);
        var batch = "/city/activities/decisions?ids=" + submitted + "&decision=";
        assertThat(offered(liuzhou.page(batch + "RETURN"), "reason")).hasSize(2);
        assertThat(offered(liuzhou.page(batch + "APPROVE"), "reason")).isEmpty();
    }

    @Test
    void theyAreNotOfferedToWhoeverDecidesNothing() {
        phrases.keep(0, List.of("请写明地点"), actors.liuzhou());
        var approved = activities.approved(actors.schoolA());

        assertThat(portal.as(actors.schoolA())
                        .page("/school/activities/" + approved)
                        .text())
                .doesNotContain("请写明地点");
    }

    @ParameterizedTest
    @CsvSource({"'', 请写明地点", "请改, 请改"})
    void aPhraseStandsForAReasonThatIsLeftEmpty(String typed, String reason) {
        var one = activities.submitted(actors.schoolA());
        var another = activities.submitted(actors.schoolA());

        liuzhou.post("/city/activities/" + one + "/return", "reason", typed, "phrase", "请写明地点");
        liuzhou.post(
                "/city/activities/decisions",
                Form.of("decision", "RETURN")
                        .with("items[0].id", another.toString())
                        .with("reason", typed)
                        .with("phrase", "请写明地点"));

        assertThat(reasonOf(one)).isEqualTo(reason);
        assertThat(reasonOf(another)).isEqualTo(reason);
    }

    @Test
    void thePageIsLinkedFromTheSettingsAndTheListOfTheOffice() {
        assertThat(liuzhou.page("/city/review-settings").links()).contains(CITY);
        assertThat(portal.as(actors.office()).page("/office/activities").links())
                .contains("/office/review-phrases");
    }
}
