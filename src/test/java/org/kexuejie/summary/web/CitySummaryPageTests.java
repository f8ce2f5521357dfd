package org.kexuejie.summary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** The pages on which a city puts its summary together and files it. */
@PortalTest
class CitySummaryPageTests {

    private final CitySummaryService service;
    private final SummaryMother summaries;
    private final ActivityMother activities;
    private final Actors actors;
    private final Actor team;
    private final Visitor city;

    CitySummaryPageTests(
            CitySummaryService service,
            SummaryMother summaries,
            ActivityMother activities,
            Portal portal,
            Actors actors) {
        this.service = service;
        this.summaries = summaries;
        this.activities = activities;
        this.actors = actors;
        this.team = actors.liuzhou();
        this.city = portal.as(actors.liuzhou());
    }

    private CitySummaryView summary() {
        return service.sheet(team).summary();
    }

    private String version() {
        return String.valueOf(summary().version());
    }

    @Test
    void whatIsMissingStandsAtTheStepThatClearsIt() {
        Page page = city.page("/city/summary");

        assertThat(page.title()).isEqualTo("柳州市活动总结");
        assertThat(page.document().select(".checklist .check-text > a").eachAttr("href"))
                .containsExactly(
                        "/city/summary/figures", "/city/summary/text", "/city/summary/pictures", "/city/summary/scan");
        assertThat(page.document().select("#scan li").eachText()).containsExactly("还没有上传盖章扫描件");
        assertThat(page.buttons()).doesNotContain("报送总结");
    }

    @Test
    void filingTooEarlyIsRefusedWithEverythingThatIsMissing() {
        var answer = city.post("/city/summary/filing", "version", version());

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).contains("统计数据还没有核对确认", "还没有上传盖章扫描件");
        assertThat(summary().isBegun()).isFalse();
    }

    @Test
    void whatIsCompleteIsFiledAndReadFromThenOn() {
        summaries.readyToFile(team, actors.schoolA());
        assertThat(city.page("/city/summary").buttons()).contains("报送总结");

        var answer = city.post("/city/summary/filing", "version", version());

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/summary");
        Page page = city.page("/city/summary");
        assertThat(page.buttons()).contains("撤回").doesNotContain("报送总结");
        assertThat(page.document().select(".photo")).hasSize(12);
        assertThat(page.document().select(".reading h3").eachText())
                .containsExactly("一、基本情况", "二、主要做法", "三、活动亮点", "四、宣传报道", "五、存在问题和下一步打算");
        for (String step : List.of("figures", "text", "pictures", "scan")) {
            assertThat(city.get("/city/summary/" + step)).as(step).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(city.post("/city/summary/withdrawal")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(summary().status()).isEqualTo(SummaryStatus.DRAFT);
    }

    @Test
    void aStalePageFilesNothing() {
        summaries.readyToFile(team, actors.schoolA());

        var answer = city.post("/city/summary/filing", "version", "0");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).notices()).singleElement().asString().startsWith("这份总结在您打开之后已有变动");
        assertThat(summary().status()).isEqualTo(SummaryStatus.DRAFT);
    }

    @Test
    void eachFigureLeadsToTheActivitiesThatItCounts() {
        activities.verified(actors.schoolA());

        Page page = city.page("/city/summary/figures");

        assertThat(page.document().select("tfoot td").eachText())
                .containsExactly("1", "3", "320", "18", "40", "0", "1", "0", "0", "3");
        String schools = page.document().select("tfoot td").get(6).select("a").attr("href");
        assertThat(schools).isEqualTo("/city/activities?stage=HELD&units=SCHOOLS");
        assertThat(city.page(schools).rowTitles()).containsExactly("东门小学校园科技节");
        assertThat(page.document().select("tfoot td").get(7).select("a")).isEmpty();
    }

    @Test
    void activitiesWithoutFiguresAreListedAndExcusedWithAReason() {
        ActivityId open = activities.approved(actors.schoolA());
        Page page = city.page("/city/summary/figures");
        assertThat(page.text()).contains("没有核数的活动（1 项）");
        Form form = Form.of(
                "version", page.field("version"),
                "seen", page.field("seen"),
                "confirmed", "true",
                "reasons[0].activity", open.toString());

        var tooLong = city.post("/city/summary/figures", form.with("reasons[0].reason", "长".repeat(201)));
        assertThat(tooLong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(tooLong).errors()).containsExactly("不能超过 200 字");

        var answer = city.post("/city/summary/figures", form.with("reasons[0].reason", "改期到明年"));
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/summary");
        assertThat(service.sheet(team).isConfirmed()).isTrue();
        assertThat(city.page("/city/summary/figures")
                        .document()
                        .select("input[name=reasons[0].reason]")
                        .val())
                .isEqualTo("改期到明年");
    }

    @Test
    void figuresThatMovedAreShownAndNotConfirmed() {
        String seen = city.page("/city/summary/figures").field("seen");
        ActivityId open = activities.approved(actors.schoolB());
        activities.verified(actors.schoolA());

        var answer = city.post(
                "/city/summary/figures",
                Form.of("version", version(), "seen", seen, "confirmed", "true")
                        .with("reasons[0].activity", open.toString())
                        .with("reasons[0].reason", "改期到明年"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errors()).containsExactly("您打开页面之后数据又有变动，请核对下面的新数据再确认");
        assertThat(page.field("seen")).isNotEqualTo(seen);
        assertThat(page.document().select("input[name=reasons[0].reason]").val())
                .isEqualTo("改期到明年");
    }

    @Test
    void theFirstSectionStartsFromTheFigures() {
        activities.verified(actors.schoolA());

        assertThat(city.page("/city/summary/text").field("overview"))
                .startsWith("柳州市共开展科学节活动 1 项、3 场次，参加青少年 320 人次、教师 18 人次、家长和公众 40 人次");
    }

    @Test
    void aDraftMayLackAnythingAndIsKept() {
        var answer = city.post(
                "/city/summary/text",
                Form.of("version", version(), "practice", "由市科协牵头", "highlights[0]", "", "highlights[2]", "科普大篷车开进苗寨"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/summary/text");
        assertThat(summary().narrative().practice()).isEqualTo("由市科协牵头");
        assertThat(summary().highlights()).containsExactly("科普大篷车开进苗寨");
        Page page = city.page("/city/summary/text");
        assertThat(page.field("practice")).isEqualTo("由市科协牵头");
        assertThat(page.document().select("#highlights textarea")).hasSize(3);
    }

    @Test
    void whatIsTooLongIsSaidAtItsFieldAndKept() {
        var answer = city.post(
                "/city/summary/text",
                "version",
                version(),
                "problems",
                "长".repeat(5001),
                "highlights[1]",
                "亮".repeat(501));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Page page = Page.of(answer);
        assertThat(page.errors()).containsExactlyInAnyOrder("不能超过 5000 字", "不能超过 500 字");
        assertThat(page.errorAt("problems")).isEqualTo("不能超过 5000 字");
        assertThat(page.field("problems")).hasSize(5001);
        assertThat(page.document().select("#highlights1").text()).hasSize(501);
    }

    @Test
    void typedTextSurvivesAConflict() {
        summaries.readyToStamp(team, actors.schoolA());

        var answer = city.post("/city/summary/text", "version", "-1", "practice", "另一个窗口里写的");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        Page page = Page.of(answer);
        assertThat(page.field("practice")).isEqualTo("另一个窗口里写的");
        assertThat(page.field("version")).isEqualTo(version());
        assertThat(summary().narrative()).isEqualTo(SummaryMother.narrative());
    }

    @Test
    void picturesAreTickedAndUnticked() {
        activities.verified(actors.schoolA());
        List<String> files = service.evidence(team, new PageQuery(1, 10)).rows().stream()
                .map(photo -> photo.file().toString())
                .toList();
        Form form = Form.of("version", version()).with("picked", files.get(2), files.get(0));

        assertThat(city.post("/city/summary/pictures", form)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(summary().pictures())
                .extracting(picture -> picture.file().toString())
                .containsExactly(files.get(2), files.get(0));
        Page page = city.page("/city/summary/pictures");
        assertThat(page.document().select("input[name=picked][checked]").eachAttr("value"))
                .containsExactly(files.get(2), files.get(0));
        assertThat(page.document().select("input[name=picked]:not([checked])").eachAttr("value"))
                .containsExactly(files.get(1));
        assertThat(city.post("/city/summary/pictures", "version", "-1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(city.post("/city/summary/pictures", "version", version())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(summary().pictures()).isEmpty();
    }

    @Test
    void aPictureOfAnotherCityIsNotThere() {
        activities.verified(actors.schoolN());
        MediaFileId foreign = service.evidence(actors.nanning(), new PageQuery(1, 1))
                .rows()
                .getFirst()
                .file();

        assertThat(city.post("/city/summary/pictures", "version", version(), "picked", foreign.toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyAScanIsTakenAsAScan() {
        var program = new MockMultipartFile("scan", "总结.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.UTF_8));
        var nothing = new MockMultipartFile("scan", "", "application/pdf", new byte[0]);

        var refused = city.upload("/city/summary/scan", Form.of(), program);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(refused).errors()).singleElement().asString().contains("总结.pdf");
        assertThat(Page.of(city.upload("/city/summary/scan", Form.of(), nothing))
                        .errors())
                .containsExactly("请选择盖章扫描件");

        var scan = new MockMultipartFile("scan", "总结.jpg", "image/jpeg", Pictures.jpeg(80, 113, 9));
        assertThat(city.upload("/city/summary/scan", Form.of(), scan)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(city.page("/city/summary/scan").text()).contains("现在的扫描件");
    }

    @Test
    void aReturnedSummaryShowsTheReasonAndAsksForANewScan() {
        summaries.returned(team, actors.schoolA());

        Page page = city.page("/city/summary");

        assertThat(page.notices())
                .singleElement()
                .asString()
                .contains("请核对覆盖县数")
                .contains("重新打印、盖章、上传");
        assertThat(page.document().select(".checklist ul li").eachText()).containsExactly("还没有上传盖章扫描件");
    }
}
