package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kexuejie.organization.CountyContact;
import org.kexuejie.organization.domain.CountyContacts;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contacts in the counties of a city, as the city names them and the office reads them. */
@PortalTest
class CountyContactPageTests {

    private static final String PATH = "/city/team/counties";

    private final CountyContacts contacts;
    private final JdbcClient jdbc;
    private final Visitor liuzhou;
    private final Visitor office;

    CountyContactPageTests(CountyContacts contacts, JdbcClient jdbc, Portal portal, Actors actors) {
        this.contacts = contacts;
        this.jdbc = jdbc;
        this.liuzhou = portal.as(actors.liuzhou());
        this.office = portal.as(actors.office());
    }

    private static Form contact(String version) {
        return Form.of(
                "version", version,
                "rows[0].county", Actors.CHENGZHONG,
                "rows[0].name", "覃 老师",
                "rows[0].unit", "城中区科协",
                "rows[0].title", "",
                "rows[0].phone", "（0772）2801234",
                "rows[0].email", "",
                "rows[1].county", Actors.SANJIANG,
                "rows[1].name", "");
    }

    @Test
    void thereIsARowForEveryCountyOfTheCity() {
        var page = liuzhou.page(PATH);

        assertThat(page.document().select("tbody th span").eachText())
                .hasSize(10)
                .contains("城中区", "三江侗族自治县");
    }

    @Test
    void whoIsNamedIsKeptAndReadByTheOffice() {
        var answer = liuzhou.post(PATH, contact("-1"));

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(PATH);
        assertThat(contacts.of(Actors.LIUZHOU))
                .isEqualTo(Map.of(Actors.CHENGZHONG, new CountyContact("覃老师", "城中区科协", null, "0772-2801234", null)));
        assertThat(liuzhou.page("/city/team").document().text()).contains("已填 1 个，共 10 个县（市、区）");
        assertThat(office.page("/office/city-teams").document().text()).contains("1 / 10");
        assertThat(office.page("/office/city-teams/" + Actors.LIUZHOU)
                        .document()
                        .text())
                .contains("覃老师 城中区科协 0772-2801234");
    }

    @Test
    void theSheetHasARowForEveryCounty() {
        liuzhou.post(PATH, contact("-1"));

        var own = Sheet.of(liuzhou.get(PATH + ".xlsx"));
        assertThat(own.column("联络人")).hasSize(10).containsOnlyOnce("覃老师").contains("未填报");
        assertThat(Sheet.of(office.get("/office/city-teams/counties.xlsx")).column("县（市、区）"))
                .hasSize(111);
    }

    @Test
    void whatIsMissingIsNamedInItsRow() {
        var answer = liuzhou.post(PATH, contact("-1").with("rows[0].unit", "").with("rows[1].name", "韦老师"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).errors()).containsExactlyInAnyOrder("请填写联络人的单位", "请填写联络人的单位", "请填写联络人的电话");
        assertThat(Page.of(answer).field("rows[1].name")).isEqualTo("韦老师");
        var phone = liuzhou.post(PATH, contact("-1").with("rows[0].phone", "2801234"));
        assertThat(Page.of(phone).errors()).singleElement().asString().contains("请填写手机号");
        assertThat(contacts.of(Actors.LIUZHOU)).isEmpty();
    }

    @Test
    void aSecondTabIsToldOfTheFirst() {
        liuzhou.post(PATH, contact("-1"));

        var answer = liuzhou.post(PATH, contact("-1").with("rows[0].name", "后到"));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Page.of(answer).field("rows[0].name")).isEqualTo("后到");
        liuzhou.post(PATH, contact(Page.of(answer).field("version")).with("rows[0].name", "后到"));
        assertThat(contacts.of(Actors.LIUZHOU).get(Actors.CHENGZHONG))
                .extracting(CountyContact::name)
                .isEqualTo("后到");
    }

    @Test
    void countiesOfOtherCitiesAreNotFound() {
        assertThat(liuzhou.post(PATH, contact("-1").with("rows[0].county", "450103")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(liuzhou.post(PATH, contact("-1").with("rows[0].county", "x")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCountyHasOneContact() {
        liuzhou.post(PATH, contact("-1"));

        assertThat(Constraints.brokenBy(() -> jdbc.sql("insert into county_contact select * from county_contact")
                        .update()))
                .isEqualTo("county_contact_pkey");
    }
}
