package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Documents;
import org.kexuejie.testing.Filled;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The registration on paper, and the stamped one as a scan. */
@PortalTest
class SealScanTests {

    private final ActivityService service;
    private final ActivityMother activities;
    private final Actor schoolA;
    private final Actor liuzhou;
    private final Visitor school;
    private final Visitor city;

    SealScanTests(ActivityService service, ActivityMother activities, Portal portal, Actors actors) {
        this.service = service;
        this.activities = activities;
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
        this.school = portal.as(schoolA);
        this.city = portal.as(liuzhou);
    }

    private @Nullable MediaFileId scanOf(ActivityId id) {
        return service.show(id, schoolA).activity().registration().sealScan();
    }

    private MvcTestResult send(ActivityId id, byte[] content) {
        return school.upload(
                "/school/activities/" + id + "/scan",
                Form.of(),
                new MockMultipartFile("sealScan", "申报表.pdf", "application/pdf", content));
    }

    @Test
    void thePaperSaysWhatWasHandedInAndHasRoomForTheStamp() {
        var submitted = activities.submitted(schoolA);

        for (var paper : List.of(
                school.page("/school/activities/" + submitted + "/print"),
                city.page("/city/activities/" + submitted + "/print"))) {
            assertThat(paper.title()).isEqualTo("第八届广西青少年科学节活动申报表");
            assertThat(paper.text())
                    .contains(
                            "受理编号：08-4502-00001",
                            "第 1 版",
                            "活动名称 东门小学校园科技节",
                            "主办单位：城中区教育局 承办单位：东门小学",
                            "活动方案：方案.pdf",
                            "收费 承诺不收费",
                            "单位意见（盖章） 负责人（签字）");
        }
    }

    @Test
    void anUnfinishedDraftIsPrintedAsFarAsItIs() {
        school.post("/school/activities", "id", "0199c1a0-0000-7000-8000-000000000001", "submit", "false");

        assertThat(school.page("/school/activities/0199c1a0-0000-7000-8000-000000000001/print")
                        .text())
                .contains("未提交稿", "受理编号：提交后生成");
    }

    @Test
    void theScanMayComeWhileTheCityHasIt() {
        var submitted = activities.submitted(schoolA);
        assertThat(school.page("/school/activities/" + submitted).facts()).containsEntry("单位意见（盖章扫描件）", "缺盖章扫描件");
        assertThat(city.page("/city/activities?unsealed=true").text()).contains("东门小学校园科技节");

        assertThat(send(submitted, Documents.pdf())).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(city.page("/city/activities/" + submitted).facts()).containsEntry("单位意见（盖章扫描件）", "申报表.pdf");
        assertThat(city.page("/city/activities?unsealed=true").text()).doesNotContain("东门小学校园科技节");
        assertThat(city.get("/media/" + scanOf(submitted))).hasStatusOk();
    }

    @Test
    void whatIsNoScanIsRefusedByName() {
        var submitted = activities.submitted(schoolA);

        var refused = send(submitted, "MZ program".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).errors()).singleElement().asString().contains("申报表.pdf");
        var nothing = send(submitted, new byte[0]);
        assertThat(nothing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(nothing).errors()).containsExactly("请选择盖章的申报表");
        assertThat(scanOf(submitted)).isNull();
    }

    @Test
    void afterTheEndThereIsNoScan() {
        var rejected = activities.rejected(schoolA);

        var refused = send(rejected, Documents.pdf());

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(scanOf(rejected)).isNull();
    }

    @Test
    void aChangeVoidsTheStampAndSaysSo() {
        var returned = activities.returned(schoolA);
        send(returned, Documents.pdf());
        var form = Filled.form(school.page("/school/activities/" + returned + "/edit"));

        assertThat(school.post("/school/activities/" + returned, form.with("submit", "false")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(scanOf(returned)).as("nothing was changed").isNotNull();

        var changed = Filled.form(school.page("/school/activities/" + returned + "/edit"));
        var answer = school.post(
                "/school/activities/" + returned, changed.with("place", "操场东侧").with("submit", "false"));
        assertThat(answer).flash().containsEntry("warning", "activity.scan.void");
        assertThat(scanOf(returned)).isNull();
    }
}
