package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Constraints.brokenBy;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.AccountFilter;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AccountDirectoryTests {

    private static final PageQuery ALL = new PageQuery(1, 100);

    private final Accounts accounts;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Statements statements;

    AccountDirectoryTests(Accounts accounts, Actors actors, JdbcClient jdbc, Statements statements) {
        this.accounts = accounts;
        this.actors = actors;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @Test
    void aNewAccountIsOpenAndMustChangeItsPassword() {
        IssuedPassword issued = accounts.open(guilin("guilin"));

        assertThat(accounts.find(issued.account()))
                .contains(new AccountSummary(
                        issued.account(),
                        "guilin",
                        "桂林市科协",
                        "桂林市科协",
                        Role.CITY_TEAM,
                        Scope.city("450300"),
                        true,
                        true,
                        null));
    }

    @Test
    void passwordsAreStoredAsHashesOnly() {
        IssuedPassword issued = accounts.open(guilin("guilin"));

        assertThat(jdbc.sql("select password_hash from account where username = 'guilin'")
                        .query((row, number) -> row.getString(1))
                        .single())
                .startsWith("{bcrypt}$2a$10$")
                .doesNotContain(issued.password());
    }

    @Test
    void anotherPasswordIsIssuedWhenTheFirstIsLost() {
        IssuedPassword first = accounts.open(guilin("guilin"));

        IssuedPassword second = accounts.resetPassword(first.account());

        assertThat(second)
                .returns("guilin", IssuedPassword::username)
                .returns(first.account(), IssuedPassword::account);
        assertThat(second.password()).isNotEqualTo(first.password());
        assertThat(accounts.find(first.account()).map(AccountSummary::passwordChangeRequired))
                .contains(true);
    }

    @Test
    void anAccountIsSuspendedAndTakenBack() {
        AccountId id = actors.schoolA().id();

        accounts.suspend(id);
        assertThat(accounts.find(id).map(AccountSummary::active)).contains(false);

        accounts.reactivate(id);
        assertThat(accounts.find(id).map(AccountSummary::active)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Guilin", "guilin 1", ".guilin", "桂林科协", "a2345678901234567890123456789012345678901"})
    void userNamesOfAnotherFormAreRefusedByRuleAndDatabase(String username) {
        assertThat(violationsOf(() -> accounts.open(guilin(username))))
                .containsExactly("username: account.rule.usernameForm");
        assertThat(brokenBy(() -> jdbc.sql("update account set username = :name where username = 'school-a'")
                        .param("name", username)
                        .update()))
                .isEqualTo("account_username_form");
    }

    @Test
    void aUserNameIsGivenOnce() {
        assertThat(violationsOf(() -> accounts.open(guilin("liuzhou"))))
                .containsExactly("username: account.rule.usernameTaken");
        assertThat(brokenBy(() -> jdbc.sql("update account set username = 'liuzhou' where username = 'nanning'")
                        .update()))
                .isEqualTo("account_username_once");
    }

    static Stream<NewAccount> scopesThatFitNoRole() {
        UUID unit = Ids.next();
        return Stream.of(
                        List.of(Role.COMMITTEE_OFFICE, Scope.city("450300")),
                        List.of(Role.CITY_TEAM, Scope.region()),
                        List.of(Role.CITY_TEAM, Scope.county("450300", "450302")),
                        List.of(Role.COUNTY_AST, Scope.city("450300")),
                        List.of(Role.COUNTY_AST, new Scope(null, "450302", null, null)),
                        List.of(Role.UNIT, Scope.city("450300")),
                        List.of(Role.UNIT, new Scope(null, null, unit, null)),
                        List.of(Role.HOST, Scope.region()),
                        List.of(Role.HOST, new Scope("450300", null, null, "AST")))
                .map(pair -> new NewAccount("guilin", "桂林", "桂林", (Role) pair.get(0), (Scope) pair.get(1)));
    }

    @ParameterizedTest
    @MethodSource("scopesThatFitNoRole")
    void theDatabaseHoldsThatRoleAndScopeFitTogether(NewAccount account) {
        assertThat(brokenBy(() -> accounts.openWithPassword(account, "Abcdef12", false)))
                .isEqualTo("account_scope_fits_role");
    }

    @Test
    void theListIsInTheOrderOfRolesThenOfCities() {
        assertThat(list(Set.of(), null, null))
                .containsExactly(
                        "office",
                        "host-wenming",
                        "nanning",
                        "liuzhou",
                        "county-chengzhong",
                        "county-sanjiang",
                        "school-n",
                        "school-a",
                        "school-b",
                        "venue-a");
    }

    @Test
    void theListIsFilteredByRoleCityAndText() {
        assertThat(list(Set.of(Role.HOST, Role.CITY_TEAM), null, null))
                .containsExactly("host-wenming", "nanning", "liuzhou");
        assertThat(list(Set.of(Role.UNIT), Actors.LIUZHOU, null)).containsExactly("school-a", "school-b", "venue-a");
        assertThat(list(Set.of(), Actors.LIUZHOU, "三江")).containsExactly("county-sanjiang", "venue-a");
        assertThat(list(Set.of(), null, "SCHOOL-")).containsExactly("school-n", "school-a", "school-b");
        assertThat(list(Set.of(), null, "%")).isEmpty();
    }

    @Test
    void aPageOfTheListCostsTwoStatements() {
        assertThat(statements.of(() -> list(Set.of(), Actors.LIUZHOU, "学"))).hasSize(2);
    }

    @Test
    void theAccountsOfAUnitAreItsOwn() {
        var unit = Actors.unitOf(actors.schoolA());
        actors.openFor(unit, "school-a2");

        assertThat(accounts.ofUnit(unit.value()))
                .extracting(AccountSummary::username)
                .containsExactlyInAnyOrder("school-a", "school-a2");
        assertThat(accounts.ofUnit(Ids.next())).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNotChanged() {
        var nobody = new AccountId(Ids.next());

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> accounts.suspend(nobody));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> accounts.resetPassword(nobody));
        assertThat(accounts.find(nobody)).isEmpty();
    }

    private List<String> list(Set<Role> roles, @Nullable String city, @Nullable String text) {
        return accounts.list(new AccountFilter(roles, city, text), ALL).rows().stream()
                .map(AccountSummary::username)
                .toList();
    }

    private static NewAccount guilin(String username) {
        return new NewAccount(username, "桂林市科协", "桂林市科协", Role.CITY_TEAM, Scope.city("450300"));
    }
}
