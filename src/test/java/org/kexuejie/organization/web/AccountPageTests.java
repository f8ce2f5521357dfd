package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Accounts as the office and the cities open and look after them. */
@PortalTest
class AccountPageTests {

    private static final Form HOLDER = Form.of("username", "guilin", "displayName", "张三", "affiliation", "桂林市科协");

    private final Accounts accounts;
    private final SignInService signIn;
    private final PasswordEncoder passwords;
    private final Portal portal;
    private final Actors actors;
    private final Visitor office;
    private final Visitor liuzhou;

    AccountPageTests(Accounts accounts, SignInService signIn, PasswordEncoder passwords, Portal portal, Actors actors) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.portal = portal;
        this.actors = actors;
        this.office = portal.as(actors.office());
        this.liuzhou = portal.as(actors.liuzhou());
    }

    /** The password is on this page, it fits, and it is on no other page. */
    private AccountSummary assertIssued(MvcTestResult answer, Visitor visitor, String list) {
        assertThat(answer).hasStatusOk();
        var page = Page.of(answer);
        assertThat(page.title()).isEqualTo("账号和初始密码");
        String username = page.facts().get("用户名");
        String password = page.facts().get("密码");
        assertThat(password).hasSize(12);
        var hash = signIn.loadUserByUsername(String.valueOf(username)).getPassword();
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(visitor.page(list).text()).contains(username).doesNotContain(password);
        return accounts.findByUsername(String.valueOf(username)).orElseThrow();
    }

    @Test
    void theOfficeOpensACity() {
        assertThat(office.page("/office/accounts/new-city").title()).isEqualTo("开通市级账号");

        var opened = assertIssued(
                office.post("/office/accounts/city", HOLDER.with("place", "450300")), office, "/office/accounts");

        assertThat(opened.role()).isEqualTo(Role.CITY_TEAM);
        assertThat(opened.scope()).isEqualTo(Scope.city("450300"));
        assertThat(opened.passwordChangeRequired()).isTrue();
    }

    @Test
    void theOfficeOpensAHost() {
        assertThat(office.page("/office/accounts/new-host")
                        .document()
                        .select("[name=place] option")
                        .eachAttr("value"))
                .containsExactly("", "AST", "CIVILIZATION", "EDUCATION", "SCI_TECH", "YOUTH_LEAGUE");

        var opened = assertIssued(
                office.post("/office/accounts/host", HOLDER.with("place", "EDUCATION")), office, "/office/accounts");

        assertThat(opened.scope()).isEqualTo(Scope.sector("EDUCATION"));
    }

    @Test
    void aCityOpensACounty() {
        var opened = assertIssued(
                liuzhou.post("/city/accounts/county", HOLDER.with("place", "450206")), liuzhou, "/city/accounts");

        assertThat(opened.role()).isEqualTo(Role.COUNTY_AST);
        assertThat(opened.scope()).isEqualTo(Scope.county("450200", "450206"));
    }

    @Test
    void aCityOpensAUnit() {
        String unit = "/city/units/" + actors.schoolA().unitId();
        var form = liuzhou.page(unit + "/new-account");
        assertThat(form.field("affiliation")).isEqualTo("柳州市城中区东门小学");

        var opened = assertIssued(
                liuzhou.post(unit + "/accounts", HOLDER.with("place", form.field("place"))), liuzhou, "/city/accounts");

        assertThat(opened.scope())
                .isEqualTo(Scope.unit("450200", actors.schoolA().unitId()));
        assertThat(liuzhou.page(unit).text()).contains("guilin");
    }

    @Test
    void whatIsMissingOrTakenIsNamedAndWhatIsTypedIsKept() {
        var missing = office.post("/office/accounts/city", HOLDER.with("username", "桂林"));
        assertThat(missing).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(missing).errors()).hasSize(2);
        assertThat(Page.of(missing).errorAt("place")).isEqualTo("请填写");
        assertThat(Page.of(missing).field("displayName")).isEqualTo("张三");

        var taken = office.post(
                "/office/accounts/city", HOLDER.with("username", "liuzhou").with("place", "450300"));
        assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Page.of(taken).errorAt("username")).isNotEmpty();
        assertThat(Page.of(taken).field("place")).isEqualTo("450300");
        assertThat(accounts.findByUsername("guilin")).isEmpty();
    }

    @Test
    void aCityReachesNoFurtherThanItself() {
        var foreignUnit = "/city/units/" + actors.schoolN().unitId();
        for (var answer : List.of(
                liuzhou.post("/city/accounts/county", HOLDER.with("place", "450103")),
                liuzhou.get(foreignUnit + "/new-account"),
                liuzhou.post(foreignUnit + "/accounts", HOLDER.with("place", "x")),
                liuzhou.post("/city/accounts/" + actors.schoolN().id() + "/password"),
                liuzhou.post("/city/accounts/" + actors.nanning().id() + "/suspension"),
                liuzhou.post("/city/accounts/" + actors.office().id() + "/password"),
                liuzhou.post("/city/accounts/" + Ids.next() + "/reactivation"),
                office.post("/office/accounts/" + actors.schoolA().id() + "/suspension"),
                office.post("/office/accounts/" + actors.office().id() + "/password"))) {
            assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(accounts.findByUsername("guilin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"office, /office, 10", "liuzhou, /city, 5", "nanning, /city, 1"})
    void everyListHoldsItsOwn(String username, String area, int count) {
        assertThat(portal.as(actors.standing(username)).page(area + "/accounts").rows())
                .hasSize(count);
    }

    @Test
    void accountsAreSearchedFor() {
        assertThat(office.page("/office/accounts?text=school").rows()).hasSize(3);
        assertThat(office.page("/office/accounts?text=%E4%B8%9C%E9%97%A8").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getFirst()).startsWith("school-a"));
        assertThat(office.page("/office/accounts?text=%E6%B2%A1%E6%9C%89").text())
                .contains("还没有账号。");
    }

    @Test
    void aNewPasswordIsShownOnce() {
        var answer = liuzhou.post("/city/accounts/" + actors.schoolA().id() + "/password");

        assertThat(assertIssued(answer, liuzhou, "/city/accounts").username()).isEqualTo("school-a");
    }

    @Test
    void aSuspendedAccountComesBack() {
        String account = "/city/accounts/" + actors.schoolA().id();

        var suspended = liuzhou.post(account + "/suspension");
        assertThat(suspended).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city/accounts");
        assertThat(liuzhou.page("/city/accounts?text=school-a").text()).contains("已停用", "恢复使用");

        liuzhou.post(account + "/reactivation");
        assertThat(liuzhou.page("/city/accounts?text=school-a").text()).doesNotContain("已停用");
    }

    @Test
    void nobodyElseOpensAccounts() {
        for (String username : List.of("school-a", "county-sanjiang", "host-wenming", "nanning")) {
            var visitor = portal.as(actors.standing(username));
            assertThat(visitor.post("/office/accounts/city", HOLDER.with("place", "450300")))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(office.post("/city/accounts/county", HOLDER.with("place", "450206")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
