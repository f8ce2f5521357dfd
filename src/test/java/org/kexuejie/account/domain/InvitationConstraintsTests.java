package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Constraints.brokenBy;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class InvitationConstraintsTests {

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final Actors actors;

    InvitationConstraintsTests(JdbcClient jdbc, Invitations invitations, Actors actors) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.actors = actors;
    }

    private void invite(String city) {
        invitations.invite(
                new NewInvitation("张三", "市科协", Role.CITY_TEAM, Scope.city(city), null),
                actors.office().id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code_hash = 'abcd-efgh'                       | invitation_code_hashed
            holder = '  '                                 | invitation_holder_length
            affiliation = ''                              | invitation_affiliation_length
            suggested_username = '张三'                   | invitation_username_form
            expires_at = invited_at                       | invitation_expires_later
            used_at = invited_at                          | invitation_use_makes_account
            role = 'COMMITTEE_OFFICE', city_code = null   | invitation_scope_fits_role
            county_code = '450226'                        | invitation_scope_fits_role
            code_hash = repeat('a', 64)                   | invitation_code_once
            city_code = '450300'                          | invitation_unused_once
            used_at = invited_at, withdrawn_at = invited_at, account_id = invited_by | invitation_used_or_withdrawn
            """)
    void theDatabaseRefusesWhatMakesNoSense(String change, String constraint) {
        invite("450300");
        invite("450400");

        assertThat(brokenBy(() -> jdbc.sql("update invitation set " + change).update()))
                .isEqualTo(constraint);
    }

    @Test
    void anAccountIsMadeOfOneInvitation() {
        invite("450300");
        invite("450400");

        assertThat(brokenBy(() -> jdbc.sql("update invitation set used_at = invited_at, account_id = invited_by")
                        .update()))
                .isEqualTo("invitation_account_once");
    }

    @Test
    void noConstraintIsForgotten() {
        assertThat(Constraints.of("invitation", jdbc))
                .isEqualTo(new TreeSet<>(Stream.of(
                                "code_hashed",
                                "holder_length",
                                "affiliation_length",
                                "username_form",
                                "code_once",
                                "account_once",
                                "expires_later",
                                "use_makes_account",
                                "used_or_withdrawn",
                                "scope_fits_role")
                        .map(name -> "invitation_" + name)
                        .toList()));
    }
}
