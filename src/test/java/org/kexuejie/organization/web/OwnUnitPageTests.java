package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;

/** What a unit keeps up to date about itself. */
@PortalTest
class OwnUnitPageTests {

    private final Organizations organizations;
    private final Actor schoolA;
    private final Visitor school;

    OwnUnitPageTests(Organizations organizations, Portal portal, Actors actors) {
        this.organizations = organizations;
        this.schoolA = actors.schoolA();
        this.school = portal.as(schoolA);
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
                "contactPhone", "0772-2801234",
                "contactEmail", "");
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
                .isEqualTo(new Contact("莫校长", "校长", "13807720009", "覃老师", "0772-2801234", null));
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
}
