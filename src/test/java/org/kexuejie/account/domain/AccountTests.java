package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.NewAccount;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.shell.Area;
import org.kexuejie.testing.FestivalMoment;

/** An account and the principal that a session keeps of it. */
class AccountTests {

    private static final Duration LATER = Duration.ofMinutes(5);

    private final AccountId id = new AccountId(new UUID(4, 2));
    private final Account account = new Account(
            id,
            new NewAccount("liuzhou", "韦主任", "柳州市科协", Role.CITY_TEAM, Scope.city("450200")),
            "hash",
            true,
            FestivalMoment.NOW);

    @Test
    void aChosenPasswordNeedsNoFurtherChange() {
        account.changePassword("other", FestivalMoment.NOW.plus(LATER));

        assertThat(account.passwordHash()).isEqualTo("other");
        assertThat(account.summary().passwordChangeRequired()).isFalse();
    }

    @Test
    void aPasswordSetAgainDoes() {
        account.changePassword("other", FestivalMoment.NOW);
        account.resetPassword("third", FestivalMoment.NOW.plus(LATER));

        assertThat(account.summary().passwordChangeRequired()).isTrue();
    }

    @Test
    void aSessionStandsAsLongAsAccountAndPasswordDo() {
        var session = new SignedIn(account);
        assertThat(session.stillStands(new SignedIn(account))).isTrue();

        account.suspend();
        assertThat(session.stillStands(new SignedIn(account))).isFalse();

        account.reactivate();
        assertThat(session.stillStands(new SignedIn(account))).isTrue();

        account.changePassword("other", FestivalMoment.NOW.plus(LATER));
        assertThat(session.stillStands(new SignedIn(account))).isFalse();
    }

    @Test
    void theActorIsWhoSignedIn() {
        assertThat(new SignedIn(account).actor())
                .isEqualTo(new Actor(id, "韦主任", "柳州市科协", Role.CITY_TEAM, Scope.city("450200")));
        assertThat(new SignedIn(account).homeArea()).isEqualTo(Area.CITY);
        assertThat(new SignedIn(account).getAuthorities()).hasToString("[ROLE_CITY_TEAM]");
    }

    /** What it may do is read anew at every request, so the session must not remember it. */
    @Test
    void whatASessionKeepsActsForNobody() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        var signedIn = new SignedIn(account);
        signedIn.eraseCredentials();
        try (var output = new ObjectOutputStream(bytes)) {
            output.writeObject(signedIn);
        }

        SignedIn kept;
        try (var input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            kept = (SignedIn) input.readObject();
        }

        assertThat(kept.accountId()).isEqualTo(id);
        assertThat(kept.stillStands(new SignedIn(account))).isTrue();
        assertThat(kept.getPassword()).isNull();
        assertThatIllegalStateException().isThrownBy(kept::actor);
    }
}
