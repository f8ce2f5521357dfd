package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;

/** What a unit keeps up to date about itself. */
@PortalTest
class OwnUnitPageTests {

    private final Organizations organizations;
    private final Actor schoolA;
    private final Visitor school;
    private final Portal portal;
    private final Actors actors;

    OwnUnitPageTests(Organizations organizations, Portal portal, Actors actors) {
        this.organizations = organizations;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
        this.portal = portal;
        this.actors = actors;
    }

    private OrganizationInfo unit() {
        return organizations.get(Actors.unitOf(schoolA));
    }

    private Form contacts() {
        return Form.of(
                "version", String.valueOf(unit().version()),
                "address", "东门路2号",
                "leaderName", "莫校长",
                "leaderTitle", "校长",
                "leaderPhone", "13807720009",
                "contactName", "覃老师",
                "contactTitle", "教师",
                "contactPhone", "（0772）2801234",
                "contactEmail", "",
                "contactWechat", "");
    }

    @Test
    void itShowsWhatTheRegisterKnows() {
        var page = school.page("/school/unit");

        assertThat(page.title()).isEqualTo("柳州市城中区东门小学");
        assertThat(page.facts())
                .containsEntry("单位类别", "小学")
                .containsEntry("隶属关系", "县属")
                .containsEntry("所在地", "柳州市 城中区");
        assertThat(page.field("leaderName")).isEqualTo("韦校长");
    }

    @Test
    void addressAndContactsAreKept() {
        var answer = school.post("/school/unit", contacts());

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/unit");
        assertThat(unit().details().address()).isEqualTo("东门路2号");
        assertThat(unit().details().contact())
                .isEqualTo(new Contact("莫校长", "校长", "13807720009", "覃老师", "教师", "0772-2801234", null, null));
    }

    @Test
    void nothingElseIsTakenFromTheForm() {
        school.post("/school/unit", contacts().with("name", "清华附小").with("kind", "UNIVERSITY"));

        assertThat(unit().name()).isEqualTo("柳州市城中区东门小学");
    }

    @Test
    void whatIsMissingIsNamedAndWhatIsTypedIsKept() {
        var answer = school.post("/school/unit", contacts().without("address").with("contactPhone", "2801234"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var page = Page.of(answer);
        assertThat(page.errors()).hasSize(2);
        assertThat(page.errorAt("address")).isEqualTo("请填写");
        assertThat(page.errorAt("contactPhone")).isEqualTo("请填写手机号，或带区号的座机（如 0772-2801234）");
        assertThat(page.field("contactPhone")).isEqualTo("2801234");
        assertThat(page.field("leaderName")).isEqualTo("莫校长");
    }

    @Test
    void aSecondTabIsToldOfTheFirstAndMayStillWin() {
        Form form = contacts();
        school.post("/school/unit", form);

        var answer = school.post("/school/unit", form.with("address", "后到路"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(unit().details().address()).isEqualTo("东门路2号");
        var page = Page.of(answer);
        assertThat(page.notices()).singleElement().asString().contains("已被修改，这次没有保存");
        assertThat(page.field("address")).isEqualTo("后到路");

        school.post("/school/unit", form.with("version", page.field("version")).with("address", "后到路"));
        assertThat(unit().details().address()).isEqualTo("后到路");
    }

    @Test
    void theStampedFormIsPrintedAndBroughtBack() {
        assertThat(school.page("/school/unit/paper").document().select("td").eachText())
                .contains("柳州市城中区东门小学", "小学", "韦校长　校长", "13807720001");

        var answer = school.upload("/school/unit/scan", Form.of(), scan("登记表.jpg", Pictures.jpeg(60, 40, 7)));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/school/unit");
        MediaFileId first = Objects.requireNonNull(unit().sealScan());
        assertThat(school.get("/media/" + first)).hasStatusOk();
        assertThat(portal.as(actors.liuzhou()).get("/media/" + first)).hasStatusOk();
        assertThat(portal.as(actors.nanning()).get("/media/" + first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(portal.as(actors.schoolB()).get("/media/" + first)).hasStatus(HttpStatus.NOT_FOUND);

        school.upload("/school/unit/scan", Form.of(), scan("登记表2.jpg", Pictures.jpeg(50, 40, 7)));
        assertThat(unit().sealScan()).isNotEqualTo(first);
        assertThat(school.get("/media/" + first)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsNoScanIsRefusedByItsContent() {
        var answer = school.upload("/school/unit/scan", Form.of(), scan("登记表.pdf", new byte[] {'P', 'K', 3, 4}));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).document().select(".error-summary").text()).contains("登记表.pdf");
        assertThat(unit().sealScan()).isNull();
    }

    private static MockMultipartFile scan(String filename, byte[] content) {
        return new MockMultipartFile("scan", filename, null, content);
    }
}
