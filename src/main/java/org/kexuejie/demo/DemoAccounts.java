package org.kexuejie.demo;

import java.util.List;
import java.util.Optional;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.SampleAccounts;

/** The accounts that the sign-in page offers. */
class DemoAccounts implements SampleAccounts {

    private final Accounts accounts;
    private final Words words;
    private final DemoProperties properties;
    private volatile List<Sample> found = List.of();

    DemoAccounts(Accounts accounts, Words words, DemoProperties properties) {
        this.accounts = accounts;
        this.words = words;
        this.properties = properties;
    }

    /** Finds those of them that the database holds. */
    void lookUp() {
        found = words.names().cast().offered().stream()
                .map(accounts::findByUsername)
                .flatMap(Optional::stream)
                .map(account -> new Sample(account.username(), account.role(), account.affiliation()))
                .toList();
    }

    @Override
    public List<Sample> accounts() {
        return found;
    }

    @Override
    public String password() {
        return properties.password();
    }
}
