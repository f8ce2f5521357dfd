package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The implementation team of a city as the city files it and the office reads it. */
@PortalTest
class CityTeamPageTests {

    private static final MockMultipartFile PLAN = new MockMultipartFile(
            "planFile", "方案.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final CityTeamService teams;
    private final Portal portal;
    private final Actors actors;
    private final Visitor liuzhou;
    private final Visitor office;

    CityTeamPageTests(CityTeamService teams, Portal portal, Actors actors) {
        this.teams = teams;
        this.portal = portal;
        this.actors = actors;
        this.liuzhou = portal.as(actors.liuzhou());
        this.office = portal.as(actors.office());
    }

    private CityTeamInfo team() {
        return teams.ofCity(Actors.LIUZHOU).orElseThrow();
    }

    /** Complete but for the plan, on top of what stands now. */
    private Form complete() {
        Form form = Form.of(
                "version", liuzhou.page("/city/team").field("version"),
                "officeDirector", "覃主任",
                "liaison", "梁联络",
                "phone", "0772-2801234",
                "email", "",
                "address", "文昌路1号",
                "documentNumber", "柳科协〔2020〕1号",
                "issuedOn", "2020-06-15",
                "file", "false");
        int number = 0;
        for (Sector sector : Sector.values()) {
            String row = "members[" + number + "].";
            form = form.with(row + "name", "韦" + number)
                    .with(row + "unit", "单位" + number++)
                    .with(row + "title", "主任")
                    .with(row + "duty", sector == Sector.AST ? "LEADER" : "MEMBER")
                    .with(row + "sector", sector.name());
        }
        return form.with("members[5].name", "").with("members[5].duty", "");
    }

    private static void assertKept(MvcTestResult answer, String notice) {
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/team");
        assertThat(answer).flash().containsEntry("notice", notice);
    }

    @Test
    void aNewTeamHasEmptyRows() {
        var page = liuzhou.page("/city/team");

        assertThat(page.title()).isEqualTo("实施小组");
        assertThat(page.document().select("tbody tr")).hasSize(7);
        assertThat(page.text()).contains("填好后报组委会办公室备案");
    }

    @Test
    void whatIsEnteredIsKeptAndMakesRoomForMore() {
        assertKept(liuzhou.post("/city/team", complete()), "organization.team.doneSaved");

        assertThat(team().details().members()).hasSize(5);
        assertThat(team().isFiled()).isFalse();
        assertThat(liuzhou.page("/city/team").document().select("tbody tr")).hasSize(7);
        assertThat(liuzhou.page("/city/team").field("members[4].name")).isEqualTo("韦4");
    }

    @Test
    void aCompleteTeamIsFiled() {
        var uploaded = liuzhou.upload("/city/team/plan", Form.of(), PLAN);
        assertKept(uploaded, "organization.team.donePlan");

        assertKept(liuzhou.post("/city/team", complete().with("file", "true")), "organization.team.doneFiled");

        assertThat(team().isFiled()).isTrue();
        assertThat(liuzhou.page("/city/team").text()).contains("已备案", "更新备案");
        assertThat(liuzhou.get("/media/" + team().planFile())).hasStatusOk();
        assertThat(portal.as(actors.nanning()).get("/media/" + team().planFile()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var answer = liuzhou.post(
                "/city/team",
                complete().with("liaison", "").with("members[3].sector", "").with("file", "true"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).containsExactlyInAnyOrder("组长、副组长、成员：实施小组要有科技局的成员", "请填写联络员", "请上传印发的市级实施方案");
        assertThat(page.document().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#members", "#liaison", "#planFile");
        assertThat(page.errorAt("liaison")).isEqualTo("请填写联络员");
        assertThat(page.field("members[4].name")).isEqualTo("韦4");
        assertThat(team().details().officeDirector()).isEqualTo("覃主任");
        assertThat(team().isFiled()).isFalse();
    }

    @Test
    void theCorrectedFormGoesOnFromThere() {
        liuzhou.upload("/city/team/plan", Form.of(), PLAN);
        var refused = Page.of(
                liuzhou.post("/city/team", complete().with("liaison", "").with("file", "true")));

        assertKept(
                liuzhou.post(
                        "/city/team",
                        complete().with("version", refused.field("version")).with("file", "true")),
                "organization.team.doneFiled");
    }

    @Test
    void whatMakesNoSenseIsSaidAndEverythingElseIsKept() {
        var answer =
                liuzhou.post("/city/team", complete().with("issuedOn", "六月").with("phone", "2801234"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errorAt("issuedOn")).isEqualTo("请按“年-月-日”填写日期");
        assertThat(page.errorAt("phone")).isEqualTo("请填写手机号，或带区号的座机（如 0772-2801234）");
        assertThat(page.field("members[0].name")).isEqualTo("韦0");
        assertThat(page.field("liaison")).isEqualTo("梁联络");
        assertThat(teams.ofCity(Actors.LIUZHOU)).isEmpty();
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayStillWin() {
        Form form = complete();
        liuzhou.post("/city/team", form.with("liaison", "先到"));

        var answer = liuzhou.post("/city/team", form.with("liaison", "后到"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(team().details().liaison()).isEqualTo("先到");
        var page = Page.of(answer);
        assertThat(page.notices()).singleElement().asString().contains("已被修改，这次没有保存");
        assertThat(page.field("liaison")).isEqualTo("后到");
        assertThat(page.field("members[4].name")).isEqualTo("韦4");

        liuzhou.post("/city/team", form.with("version", page.field("version")).with("liaison", "后到"));
        assertThat(team().details().liaison()).isEqualTo("后到");
    }

    @Test
    void anErrorInTheFormDoesNotHideTheChangeOfAnotherTab() {
        Form form = complete();
        liuzhou.post("/city/team", form.with("liaison", "先到"));

        var refused = Page.of(liuzhou.post("/city/team", form.with("phone", "2801234")));

        assertThat(liuzhou.post("/city/team", form.with("version", refused.field("version"))))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(team().details().liaison()).isEqualTo("先到");
    }

    @Test
    void aPlanThatIsNoneIsRefused() {
        var program = new MockMultipartFile(
                "planFile", "方案.pdf", "application/pdf", "MZ virus".getBytes(StandardCharsets.US_ASCII));
        var empty = new MockMultipartFile("planFile", "", "application/octet-stream", new byte[0]);

        assertThat(liuzhou.upload("/city/team/plan", Form.of(), program))
                .hasStatus(HttpStatus.SEE_OTHER)
                .flash()
                .containsEntry("warning", "media.rule.type.DOCUMENT");
        assertThat(liuzhou.upload("/city/team/plan", Form.of(), empty))
                .hasStatus(HttpStatus.SEE_OTHER)
                .flash()
                .containsEntry("warning", "organization.rule.planFileMissing");
        assertThat(teams.ofCity(Actors.LIUZHOU)).isEmpty();
    }

    @Test
    void theOfficeSeesWhoHasFiled() {
        liuzhou.upload("/city/team/plan", Form.of(), PLAN);
        liuzhou.post("/city/team", complete().with("file", "true"));

        var board = office.page("/office/city-teams");

        assertThat(board.text()).contains("已备案 1 个，共 14 个市，6月30日前报送。");
        assertThat(board.rows()).hasSize(14);
        assertThat(board.rows().get(1)).startsWith("柳州市", "已备案", "柳科协〔2020〕1号", "梁联络", "0772-2801234");
        assertThat(board.rows().get(0)).startsWith("南宁市", "未备案");
    }

    @Test
    void theOfficeReadsATeam() {
        liuzhou.upload("/city/team/plan", Form.of(), PLAN);
        liuzhou.post("/city/team", complete().with("file", "true"));

        var page = office.page("/office/city-teams/450200");

        assertThat(page.title()).isEqualTo("柳州市实施小组");
        assertThat(page.rows()).hasSize(5).startsWith(List.of("组长", "韦0", "单位0", "主任", "科协"));
        assertThat(office.get("/office/city-teams/450100")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(office.get("/office/city-teams/999999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void onlyACityFilesItsTeam() {
        assertThat(office.post("/city/team", complete())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(portal.as(actors.schoolA()).get("/city/team")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(liuzhou.get("/office/city-teams")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
