package org.kexuejie.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.AccountSummary;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Role;
import org.kexuejie.shell.SampleData;
import org.kexuejie.testing.PortalTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door of an empty portal. */
@PortalTest
class FirstAccountTests {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInService signIn;
    private final ObjectProvider<SampleData> sampleData;
    private final JdbcClient jdbc;

    FirstAccountTests(
            Accounts accounts,
            Passwords passwords,
            SignInService signIn,
            ObjectProvider<SampleData> sampleData,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.sampleData = sampleData;
        this.jdbc = jdbc;
    }

    @Test
    void anEmptyPortalGetsTheOfficeWithTheGivenPassword() {
        makeEmpty();

        start("Given-2020", sampleData);

        assertThat(accounts.findByUsername("office"))
                .hasValueSatisfying(office -> assertThat(office)
                        .returns(Role.COMMITTEE_OFFICE, AccountSummary::role)
                        .returns(true, AccountSummary::passwordChangeRequired));
        assertThat(passwords.matches(
                        "Given-2020", signIn.loadUserByUsername("office").getPassword()))
                .isTrue();
    }

    @Test
    void withoutAGivenPasswordNobodyCanGuessIt() {
        makeEmpty();

        start(" ", sampleData);

        String hash = signIn.loadUserByUsername("office").getPassword();
        assertThat(passwords.matches(" ", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
        assertThat(passwords.matches("office", hash)).isFalse();
    }

    @Test
    void aPortalWithAccountsKeepsThem() {
        String before = hashOfOffice();

        start("Given-2020", sampleData);

        assertThat(hashOfOffice()).isEqualTo(before);
    }

    @Test
    void sampleDataBringTheirOwnAccounts() {
        makeEmpty();
        var samples = new DefaultListableBeanFactory();
        samples.registerSingleton("samples", (SampleData) () -> "");

        start("Given-2020", samples.getBeanProvider(SampleData.class));

        assertThat(accounts.isEmpty()).isTrue();
    }

    private void makeEmpty() {
        jdbc.sql("delete from account").update();
    }

    private void start(@Nullable String givenPassword, ObjectProvider<SampleData> samples) {
        new FirstAccount(accounts, passwords, samples, givenPassword).run(new DefaultApplicationArguments());
    }

    private String hashOfOffice() {
        return String.valueOf(signIn.loadUserByUsername("office").getPassword());
    }
}
