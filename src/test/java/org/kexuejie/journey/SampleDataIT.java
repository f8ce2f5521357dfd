package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kexuejie.account.SampleAccounts;
import org.kexuejie.account.SampleAccounts.Sample;
import org.kexuejie.testing.SampleDataTest;

/** Whoever tries the portal finds every page of every role sound, with the sample data in it. */
@SampleDataTest
@ExtendWith(Browsing.class)
class SampleDataIT {

    private static final List<String> ONE_OF_EACH_ROLE =
            List.of("office", "liuzhou", "school-a", "county-sanjiang", "host-wenming");

    private final SampleAccounts samples;

    SampleDataIT(SampleAccounts samples) {
        this.samples = samples;
    }

    @Test
    void everyPageOfEveryRoleIsSound(People people) {
        assertThat(samples.accounts()).extracting(Sample::username).containsAll(ONE_OF_EACH_ROLE);

        for (String username : ONE_OF_EACH_ROLE) {
            Tab tab = SignIn.open(people.somebody(Width.DESK)).as(username, samples.password());
            assertThat(Crawl.from(tab)).as("pages of " + username).hasSizeGreaterThan(3);
        }
    }

    @Test
    void everyPublicPageIsSound(People people) {
        Tab tab = people.somebody(Width.DESK);
        tab.go("/");

        assertThat(Crawl.from(tab)).contains("/", "/activities", "/plan", "/committee", "/login");
    }
}
