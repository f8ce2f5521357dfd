package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Browser;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.testing.Visitor;
import org.kexuejie.trail.DoneEntry;
import org.kexuejie.trail.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invitations from the city's desk to the new account. */
@PortalTest
class InvitationPageTests {

    private static final Form GUEST = Form.of("holder", "韦老师", "affiliation", "新单位");
    private static final String PASSWORD = "Festival-2021";

    private final Accounts accounts;
    private final UnitMother units;
    private final Trail trail;
    private final SettableClock clock;
    private final Portal portal;
    private final Actors actors;
    private final MockMvcTester mvc;
    private final Statements statements;
    private final Visitor office;
    private final Visitor liuzhou;

    InvitationPageTests(
            Accounts accounts,
            UnitMother units,
            Trail trail,
            SettableClock clock,
            Portal portal,
            Actors actors,
            MockMvcTester mvc,
            Statements statements) {
        this.accounts = accounts;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
        this.portal = portal;
        this.actors = actors;
        this.mvc = mvc;
        this.statements = statements;
        this.office = portal.as(actors.office());
        this.liuzhou = portal.as(actors.liuzhou());
    }

    private static String pathIn(MvcTestResult issued) {
        assertThat(issued).hasStatusOk();
        return Page.of(issued).document().select("#link-1").text().replaceFirst("^http://localhost", "");
    }

    private String invite(OrganizationId unit) {
        String form = "/city/units/" + unit;
        assertThat(liuzhou.page(form + "/invite").field("holder")).isEqualTo("黄老师");
        return pathIn(liuzhou.post(form + "/invitations", GUEST.with("place", unit.toString())));
    }

    @Test
    void aUnitJoinsByItsLink() {
        OrganizationId unit = units.add(UnitMother.aUnit("柳州市城中区新办小学"));
        String link = invite(unit);
        var browser = new Browser(mvc);

        var page = browser.page(link);
        assertThat(page.facts()).containsEntry("单位", "新单位").containsEntry("使用人", "韦老师");
        assertThat(page.field("username")).isEqualTo("13907720002");
        assertThat(browser.post(link, "username", "13907720002", "newPassword", PASSWORD, "repeatedPassword", PASSWORD))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/school");

        assertThat(browser.get("/school")).hasStatusOk();
        var made = accounts.findByUsername("13907720002").orElseThrow();
        assertThat(made.role()).isEqualTo(Role.UNIT);
        assertThat(made.scope()).isEqualTo(Scope.unit(Actors.LIUZHOU, unit.value()));
        assertThat(made.lastSignedInAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(liuzhou.page("/city/invitations").rows().getFirst()).contains("已使用 13907720002");
        assertThat(trail.lastDoneBy(actors.liuzhou(), 1))
                .extracting(DoneEntry::actionKey)
                .containsExactly("account.invitation.did.invite");
    }

    @Test
    void aDoubleClickFindsTheLinkUsed() {
        String link = invite(units.add(UnitMother.aUnit("柳州市城中区新办小学")));
        var form = Form.of("username", "xinban", "newPassword", PASSWORD, "repeatedPassword", PASSWORD);

        portal.anonymous().post(link, form);
        var second = portal.anonymous().post(link, form);

        assertThat(second).hasStatus(HttpStatus.GONE);
        assertThat(Page.of(second).title()).isEqualTo("这个邀请已经用过了");
        assertThat(Page.of(second).text()).doesNotContain("新单位", "韦老师");
    }

    @Test
    void whatIsWrongIsNamedAndTheNameIsKept() {
        String link = invite(units.add(UnitMother.aUnit("柳州市城中区新办小学")));

        var wrong = portal.anonymous()
                .post(link, "username", "xinban", "newPassword", PASSWORD, "repeatedPassword", "else");

        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(wrong).errorAt("repeatedPassword")).isEqualTo("两次输入的新密码不一样");
        assertThat(Page.of(wrong).field("username")).isEqualTo("xinban");
        assertThat(Page.of(wrong).field("newPassword")).isEmpty();
    }

    @Test
    void theAddressGoesNowhereElse() {
        var answer = portal.anonymous()
                .get(invite(units.add(UnitMother.aUnit("柳州市城中区新办小学"))))
                .getResponse();

        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void linksThatWorkNoMoreSayWhyAndNothingElse() {
        String link = invite(units.add(UnitMother.aUnit("柳州市城中区新办小学")));
        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(15)));

        var expired = portal.anonymous().get(link);
        assertThat(expired).hasStatus(HttpStatus.GONE);
        assertThat(Page.of(expired).title()).isEqualTo("邀请已过期");
        assertThat(Page.of(expired).text()).doesNotContain("新单位", "韦老师", "柳州");

        var unknown = portal.anonymous().get("/join/abcd-efgh");
        assertThat(unknown).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Page.of(unknown).title()).isEqualTo("没有这个邀请");
    }

    @Test
    void guessingLinksIsBoundedAsSigningInIs() {
        var browser = new Browser(mvc).at("203.0.113.7");
        for (int i = 0; i < 200; i++) {
            browser.get("/join/guess-" + i);
        }

        assertThat(browser.get("/join/guess")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(new Browser(mvc).at("203.0.113.8").get("/join/guess")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "' ABCD efgh-jkmnpqrstuvwxyz23456', /join/abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456",
        "https://x/join/abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456, /join/abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456"
    })
    void aCodeIsTypedFromPaper(String typed, String link) {
        assertThat(portal.anonymous().post("/join", "code", typed)).hasRedirectedUrl(link);
    }

    @Test
    void aCityInvitesNobodyButItsOwn() {
        var foreignUnit = "/city/units/" + actors.schoolN().unitId();
        String own = invite(Actors.unitOf(actors.schoolA()));
        assertThat(own).startsWith("/join/");
        for (var answer : List.of(
                liuzhou.get(foreignUnit + "/invite"),
                liuzhou.post(foreignUnit + "/invitations", GUEST.with("place", "x")),
                liuzhou.post("/city/invitations/county", GUEST.with("place", "450103")))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        }
        for (String what : List.of("city", "host")) {
            assertThat(liuzhou.post("/office/invitations/" + what, GUEST.with("place", "450300")))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(portal.as(actors.nanning()).page("/city/invitations").rows()).isEmpty();
    }

    @Test
    void theOfficeInvitesCitiesAndHosts() {
        pathIn(office.post("/office/invitations/city", GUEST.with("place", "450300")));
        pathIn(office.post("/office/invitations/host", GUEST.with("place", "EDUCATION")));
        pathIn(liuzhou.post("/city/invitations/county", GUEST.with("place", "450206")));

        assertThat(office.page("/office/invitations").rows()).hasSize(3);
        assertThat(liuzhou.page("/city/invitations?state=OPEN").rows()).hasSize(1);
        var twice = office.post("/office/invitations/city", GUEST.with("place", "450300"));
        assertThat(twice).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(twice).errors()).singleElement().asString().contains("没有使用的邀请");
    }

    @Test
    void allUnitsWithoutAnAccountAreInvitedAtOnce() {
        units.add(UnitMother.aUnit("柳州市城中区甲小学"));
        units.add(UnitMother.aUnit("三江县乙活动中心").kind(OrgKind.ACTIVITY_CENTRE).county(Actors.SANJIANG));
        units.add(UnitMother.aUnit("南宁市丙小学").county("450103"));

        assertThat(liuzhou.page("/city/invitations/units").facts())
                .containsExactly(Map.entry("符合条件的单位", "5 个"), Map.entry("已有账号", "3 个"), Map.entry("邀请还有效", "0 个"));
        var issued = liuzhou.post("/city/invitations/units");
        assertThat(issued).hasStatusOk();
        var page = Page.of(issued);
        assertThat(page.document().select(".invitation-sheet .sheet-to").eachText())
                .containsExactly("柳州市城中区甲小学　黄老师：", "三江县乙活动中心　黄老师：");
        assertThat(page.document().select(".invitation-sheet svg.qr path")).hasSize(2);

        var links = liuzhou.post("/city/invitations/links.xlsx", "codes", page.field("codes"));
        assertThat(Sheet.of(links).rows()).hasSize(2);
        var foreign = portal.as(actors.nanning()).post("/city/invitations/links.xlsx", "codes", page.field("codes"));
        assertThat(Sheet.of(foreign).rows()).isEmpty();

        assertThat(liuzhou.post("/city/invitations/units")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var anew = liuzhou.post("/city/invitations/units", "anew", "true", "county", Actors.SANJIANG);
        assertThat(Page.of(anew).document().select(".invitation-sheet")).hasSize(1);
        assertThat(portal.anonymous().get("/join/" + page.field("codes").split(" ", -1)[1]))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() {
        units.add(UnitMother.aUnit("柳州市城中区甲小学"));
        units.add(UnitMother.aUnit("柳州市城中区乙小学"));
        liuzhou.post("/city/invitations/units");

        var full = statements.of(() -> liuzhou.page("/city/invitations"));
        assertThat(full).hasSameSizeAs(statements.of(() -> liuzhou.page("/city/invitations?state=USED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "28 位字母"})
    void whatIsNoCodeIsSaidSo(String typed) {
        var answer = portal.anonymous().post("/join", "code", typed);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(answer).text()).contains("邀请码是 28 位字母和数字，请核对");
    }
}
