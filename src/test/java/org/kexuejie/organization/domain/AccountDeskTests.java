package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.account.IssuedPassword;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.domain.AccountDesk.Holder;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who opens and looks after whose accounts: nobody reaches further than their own. */
@PortalTest
class AccountDeskTests {

    private static final List<String> EVERYBODY = List.of(
            "office",
            "liuzhou",
            "nanning",
            "county-sanjiang",
            "host-wenming",
            "school-a",
            "school-b",
            "venue-a",
            "school-n");

    private final AccountDesk desk;
    private final Accounts accounts;
    private final SignInService signIn;
    private final PasswordEncoder passwords;
    private final Actors actors;

    AccountDeskTests(
            AccountDesk desk, Accounts accounts, SignInService signIn, PasswordEncoder passwords, Actors actors) {
        this.desk = desk;
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
        this.actors = actors;
    }

    private static Holder holder(String username) {
        return new Holder(username, "张三", "新单位");
    }

    private void assertOpened(IssuedPassword issued, Role role, Scope scope) {
        AccountSummary opened = accounts.find(issued.account()).orElseThrow();
        assertThat(opened)
                .isEqualTo(new AccountSummary(
                        issued.account(), issued.username(), "张三", "新单位", role, scope, true, true, null));
        assertThat(passwords.matches(issued.password(), hashOf(issued.username())))
                .isTrue();
    }

    private String hashOf(String username) {
        return String.valueOf(signIn.loadUserByUsername(username).getPassword());
    }

    @Test
    void theOfficeOpensCitiesAndHosts() {
        assertOpened(
                desk.openForCity("450300", holder("guilin"), actors.office()), Role.CITY_TEAM, Scope.city("450300"));
        assertOpened(
                desk.openForHost(Sector.EDUCATION, holder("host-jiaoyu"), actors.office()),
                Role.HOST,
                Scope.sector("EDUCATION"));
    }

    @Test
    void aCityOpensItsCountiesAndUnits() {
        assertOpened(
                desk.openForCounty("450226", holder("sanjiang-2"), actors.liuzhou()),
                Role.COUNTY_AST,
                Scope.county("450200", "450226"));
        assertOpened(
                desk.openForUnit(Actors.unitOf(actors.schoolA()), holder("dongmen-2"), actors.liuzhou()),
                Role.UNIT,
                Scope.unit("450200", actors.schoolA().unitId()));
    }

    @Test
    void whoeverReachesFurtherFindsNothing() {
        var openings = new LinkedHashMap<String, Consumer<Actor>>();
        openings.put("city", actor -> desk.openForCity("450300", holder("new-city"), actor));
        openings.put("host", actor -> desk.openForHost(Sector.AST, holder("new-host"), actor));
        openings.put("county", actor -> desk.openForCounty("450226", holder("new-county"), actor));
        openings.put("unit", actor -> desk.openForUnit(Actors.unitOf(actors.schoolA()), holder("new-unit"), actor));

        var opened = new LinkedHashMap<String, Set<String>>();
        openings.forEach((what, opening) -> opened.put(what, those(opening)));

        assertThat(opened)
                .isEqualTo(Map.of(
                        "city", Set.of("office"),
                        "host", Set.of("office"),
                        "county", Set.of("liuzhou"),
                        "unit", Set.of("liuzhou")));
    }

    @Test
    void accountsAreLookedAfterFromOneLevelAbove() {
        var managed = new LinkedHashMap<String, Set<String>>();
        for (String username : EVERYBODY) {
            AccountId account = actors.standing(username).id();
            var suspending = those(actor -> desk.suspend(account, actor));
            assertThat(those(actor -> desk.reactivate(account, actor))).isEqualTo(suspending);
            assertThat(those(actor -> desk.resetPassword(account, actor))).isEqualTo(suspending);
            managed.put(username, suspending);
        }

        assertThat(managed)
                .isEqualTo(Map.of(
                        "office", Set.of(),
                        "liuzhou", Set.of("office"),
                        "nanning", Set.of("office"),
                        "host-wenming", Set.of("office"),
                        "county-sanjiang", Set.of("liuzhou"),
                        "school-a", Set.of("liuzhou"),
                        "school-b", Set.of("liuzhou"),
                        "venue-a", Set.of("liuzhou"),
                        "school-n", Set.of("nanning")));
    }

    /** The user names of those who may; everybody else is told that there is no such thing. */
    private Set<String> those(Consumer<Actor> step) {
        var those = new LinkedHashSet<String>();
        for (String username : EVERYBODY) {
            Throwable failure = catchThrowable(() -> step.accept(actors.standing(username)));
            if (failure == null) {
                those.add(username);
            } else {
                assertThat(failure).as(username).isInstanceOf(RecordNotFound.class);
            }
        }
        return those;
    }

    @Test
    void anAccountOfNobodyIsNotFound() {
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> desk.suspend(new AccountId(Ids.next()), actors.office()));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> desk.openForCity("459900", holder("nowhere"), actors.office()));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> desk.openForCounty("450299", holder("nowhere"), actors.liuzhou()));
    }

    @Test
    void userNamesAreTakenOnce() {
        assertThat(violationsOf(() -> desk.openForCity("450300", holder("liuzhou"), actors.office())))
                .containsExactly("username: account.rule.usernameTaken");
        assertThat(violationsOf(() -> desk.openForCity("450300", holder("桂林"), actors.office())))
                .containsExactly("username: account.rule.usernameForm");
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        AccountId account = actors.schoolA().id();

        var issued = desk.resetPassword(account, actors.liuzhou());

        assertThat(issued.username()).isEqualTo("school-a");
        assertThat(passwords.matches(issued.password(), hashOf("school-a"))).isTrue();
        assertThat(passwords.matches(Actors.PASSWORD, hashOf("school-a"))).isFalse();
        assertThat(accounts.find(account).orElseThrow().passwordChangeRequired())
                .isTrue();
    }

    @Test
    void aSuspendedAccountComesBack() {
        AccountId account = actors.schoolA().id();

        desk.suspend(account, actors.liuzhou());
        assertThat(accounts.find(account).orElseThrow().active()).isFalse();

        desk.reactivate(account, actors.liuzhou());
        assertThat(accounts.find(account).orElseThrow().active()).isTrue();
    }
}
