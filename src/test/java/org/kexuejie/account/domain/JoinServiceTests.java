package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountFilter;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link makes one account, in its time. */
@PortalTest
class JoinServiceTests {

    private static final String PASSWORD = "Festival-2021";
    private static final Scope GUILIN = Scope.city("450300");

    private final JoinService joining;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Actors actors;
    private final SettableClock clock;
    private final JdbcClient jdbc;

    JoinServiceTests(
            JoinService joining,
            Invitations invitations,
            Accounts accounts,
            Actors actors,
            SettableClock clock,
            JdbcClient jdbc) {
        this.joining = joining;
        this.invitations = invitations;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private IssuedInvitation invite(Scope scope) {
        return invitations.invite(
                new NewInvitation("张三", "桂林市科协", Role.CITY_TEAM, scope, "13907730001"),
                actors.office().id());
    }

    private InvitationState stateOf(IssuedInvitation issued) {
        return invitations.find(issued.invitation().id()).orElseThrow().state();
    }

    @Test
    void theAccountHasTheRoleAndScopeOfTheInvitation() {
        var issued = invite(GUILIN);

        var made = joining.accept(issued.code(), " Guilin ", PASSWORD).orElseThrow();

        assertThat(accounts.find(made.accountId()).orElseThrow())
                .isEqualTo(new AccountSummary(
                        made.accountId(), "guilin", "张三", "桂林市科协", Role.CITY_TEAM, GUILIN, true, false, null));
        assertThat(stateOf(issued)).isEqualTo(InvitationState.USED);
    }

    @Test
    void theCodeItselfIsStoredNowhere() {
        var issued = invite(GUILIN);

        assertThat(jdbc.sql("select to_jsonb(i)::text from invitation i")
                        .query(String.class)
                        .single())
                .doesNotContain(issued.code())
                .doesNotContain(issued.code().replace("-", ""));
    }

    @Test
    void twoBrowsersAtOnceMakeOneAccount() {
        var issued = invite(GUILIN);

        assertThat(Race.of(
                        () -> joining.accept(issued.code(), "guilin-a", PASSWORD),
                        () -> joining.accept(issued.code(), "guilin-b", PASSWORD)))
                .allMatch(Race.Outcome::isDone);

        var made = accounts.list(new AccountFilter(Set.of(), "450300", null), PageQuery.ofPage(1));
        assertThat(made.rows()).hasSize(1);
        assertThat(joining.accept(issued.code(), "guilin-c", PASSWORD)).isEmpty();
    }

    @Test
    void twoInvitationsAtOnceDoNotBothGetOneName() {
        var guilin = invite(GUILIN);
        var wuzhou = invite(Scope.city("450400"));

        var outcomes = Race.of(
                () -> joining.accept(guilin.code(), "wanted", PASSWORD),
                () -> joining.accept(wuzhou.code(), "wanted", PASSWORD));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .satisfies(outcome -> assertThat(violationsOf(() -> {
                            throw Objects.requireNonNull(outcome.failure());
                        }))
                        .containsExactly("username: account.rule.usernameTaken"));
        assertThat(List.of(stateOf(guilin), stateOf(wuzhou)))
                .containsExactlyInAnyOrder(InvitationState.USED, InvitationState.OPEN);
    }

    @Test
    void itEndsAfterTwoWeeksToTheSecond() {
        var issued = invite(GUILIN);

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(joining.look(issued.code()).map(JoinService.Offer::stands)).contains(true);

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(14)));
        assertThat(joining.accept(issued.code(), "guilin", PASSWORD)).isEqualTo(Optional.empty());
        assertThat(stateOf(issued)).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void renewingItEndsTheOldLink() {
        var issued = invite(GUILIN);

        var renewed =
                invitations.renew(issued.invitation().id(), actors.office().id());

        assertThat(joining.look(issued.code())).isEmpty();
        assertThat(joining.accept(renewed.code(), "guilin", PASSWORD)).isPresent();
        assertThat(violationsOf(() -> invitations.renew(
                        issued.invitation().id(), actors.office().id())))
                .containsExactly("account.invitation.rule.done");
    }

    @Test
    void aWithdrawnOneMakesNoAccount() {
        var issued = invite(GUILIN);

        invitations.withdraw(issued.invitation().id());

        assertThat(joining.accept(issued.code(), "guilin", PASSWORD)).isEmpty();
        assertThat(stateOf(issued)).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(invite(GUILIN).invitation().state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void aScopeHasOneUnusedInvitation() {
        invite(GUILIN);

        assertThat(violationsOf(() -> invite(GUILIN))).containsExactly("account.invitation.rule.unusedOne [桂林市科协]");
    }

    @Test
    void badPasswordsAndTakenNamesAreRefusedAndTheLinkStays() {
        var issued = invite(GUILIN);

        assertThat(violationsOf(() -> joining.accept(issued.code(), "guilin", "simple")))
                .containsExactly(
                        "newPassword: account.rule.passwordLength [8, 64]", "newPassword: account.rule.passwordSimple");
        assertThat(violationsOf(() -> joining.accept(issued.code(), "liuzhou", PASSWORD)))
                .containsExactly("username: account.rule.usernameTaken");
        assertThat(stateOf(issued)).isEqualTo(InvitationState.OPEN);
    }
}
