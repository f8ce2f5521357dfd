package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityPart;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ActivityVersion.Content;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.ReportBuilder;
import org.kexuejie.testing.Visitor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** What changed after a return, as its unit and the reviewer see it, and what was handed in as it was then. */
@PortalTest
class RevisionPageTests {

    private final ActivityService service;
    private final ReportService reports;
    private final ActivityMother activities;
    private final FieldTexts texts;
    private final MessageSource messages;
    private final Portal portal;
    private final Actors actors;
    private final Actor schoolA;
    private final Visitor school;
    private final Visitor liuzhou;

    RevisionPageTests(
            ActivityService service,
            ReportService reports,
            ActivityMother activities,
            FieldTexts texts,
            MessageSource messages,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.reports = reports;
        this.activities = activities;
        this.texts = texts;
        this.messages = messages;
        this.portal = portal;
        this.actors = actors;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private ActivityId returnedAndMoved() {
        var id = activities.returned(schoolA);
        var better = activities.registration().place("学校操场东侧").expectedYouth(500);
        service.revise(id, service.show(id, schoolA).activity().version(), better.build(), schoolA);
        return id;
    }

    private static List<List<String>> changes(Page page) {
        return page.document().select("table.changes tbody tr").stream()
                .map(row -> List.of(
                        row.select("th > span").getFirst().text(),
                        row.select("td").get(0).text(),
                        row.select("td").get(1).text()))
                .toList();
    }

    private static final List<List<String>> MOVED =
            List.of(List.of("地点", "学校操场", "学校操场东侧"), List.of("预计参加青少年（人次）", "300", "500"));

    @Test
    void theReviewerSeesOnlyWhatWasChanged() {
        var id = returnedAndMoved();
        service.submit(id, schoolA);

        var page = liuzhou.page("/city/activities/" + id);

        assertThat(changes(page)).isEqualTo(MOVED);
        assertThat(page.document().select("table.changes ins").eachText()).containsExactly("东侧", "500");
        assertThat(page.document().select("table.changes del").eachText()).containsExactly("300");
        assertThat(page.document().select("table.changes th .asked").eachText()).containsExactly("退回意见 请写明活动地点");
    }

    @Test
    void theUnitSeesTheSameBeforeItHandsInAgain() {
        var id = returnedAndMoved();

        assertThat(changes(school.page("/school/activities/" + id))).isEqualTo(MOVED);
        assertThat(changes(school.page("/school/activities/" + id + "/edit"))).isEqualTo(MOVED);

        var answer = school.post("/school/activities/" + id + "/submission");

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/activities/" + id);
        assertThat(service.show(id, schoolA).activity().status()).isEqualTo(ActivityStatus.SUBMITTED);
    }

    @Test
    void withoutAnyChangeThereIsNothingToHandInFromThePage() {
        var id = activities.returned(schoolA);

        var page = school.page("/school/activities/" + id);

        assertThat(page.document().select("#changes")).isEmpty();
        assertThat(page.buttons()).containsExactly("修改后重新提交", "上传扫描件", "取消活动");
    }

    @Test
    void theReviewerIsToldThatWhatWasAskedForIsAsItWas() {
        var id = activities.returned(schoolA);
        var other = activities.registration().title("改了别的").build();
        service.revise(id, service.show(id, schoolA).activity().version(), other, schoolA);
        service.submit(id, schoolA);

        assertThat(liuzhou.page("/city/activities/" + id)
                        .document()
                        .select(".changes-head .asked")
                        .text())
                .isEqualTo("针对“地点”的退回意见，这一项没有改动： 请写明活动地点");
    }

    @Test
    void whatIsStillMissingIsToldOnThePage() {
        var id = activities.returned(schoolA);
        var worse = activities.registration().place(null).build();
        service.revise(id, service.show(id, schoolA).activity().version(), worse, schoolA);

        var answer = school.post("/school/activities/" + id + "/submission");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactly("请填写地点");
        assertThat(changes(Page.of(answer))).containsExactly(List.of("地点", "学校操场", "（空）"));
    }

    @Test
    void aReportIsComparedWithItsPhotos() {
        var id = activities.reportReturned(schoolA);
        var better = ReportBuilder.aReport().youth(333).build();
        reports.revise(id, service.show(id, schoolA).activity().version(), better, schoolA);
        activities.addPhoto(id, schoolA);

        assertThat(changes(school.page("/school/activities/" + id + "/report")))
                .extracting(List::getFirst)
                .containsExactly("参加青少年（人次）", "照片");
        var page = school.page("/school/activities/" + id);
        assertThat(page.buttons()).contains("重新提交");
        assertThat(school.post("/school/activities/" + id + "/report/submission"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(changes(liuzhou.page("/city/activities/" + id)))
                .extracting(List::getFirst)
                .containsExactly("参加青少年（人次）", "照片");
    }

    @Test
    void theTrailLeadsToWhatWasHandedInThen() {
        var id = returnedAndMoved();
        service.submit(id, schoolA);

        assertThat(liuzhou.page("/city/activities/" + id)
                        .document()
                        .select(".trail a")
                        .eachAttr("href"))
                .containsExactly(
                        "/city/activities/" + id + "/versions/1",
                        "/city/activities/" + id + "/versions/1",
                        "/city/activities/" + id + "/versions/2");
        var first = liuzhou.page("/city/activities/" + id + "/versions/1");
        assertThat(first.title()).isEqualTo("第 1 版：申报内容");
        assertThat(first.facts()).containsEntry("地点", "学校操场").containsEntry("活动形式", "实践、展示");
        assertThat(first.text()).contains("退回修改 请写明活动地点");
        assertThat(changes(liuzhou.page("/city/activities/" + id + "/versions/2")))
                .isEqualTo(MOVED);
    }

    @ParameterizedTest
    @CsvSource({"school-a, /school", "liuzhou, /city", "county-chengzhong, /county", "office, /office"})
    void aVersionThatThereIsNotIsNotFound(String username, String area) {
        var id = activities.submitted(schoolA);
        var visitor = portal.as(actors.standing(username));

        assertThat(visitor.get(area + "/activities/" + id + "/versions/1")).hasStatusOk();
        assertThat(visitor.get(area + "/activities/" + id + "/versions/2")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasItsLabel(ActivityPart part) {
        var verified = service.show(activities.verified(schoolA), schoolA).activity();

        assertThat(texts.of(part, Content.of(verified), verified.edition()))
                .extracting(field -> messages.getMessage(field.labelKey(), null, "", Locale.SIMPLIFIED_CHINESE))
                .doesNotContain("");
    }
}
