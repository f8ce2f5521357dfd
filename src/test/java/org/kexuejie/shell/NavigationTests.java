package org.kexuejie.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Visitor;

@PortalTest
class NavigationTests {

    private final Portal portal;
    private final Actors actors;

    NavigationTests(Portal portal, Actors actors) {
        this.portal = portal;
        this.actors = actors;
    }

    @ParameterizedTest
    @CsvSource({
        "office, /office",
        "liuzhou, /city",
        "school-a, /school",
        "county-sanjiang, /county",
        "host-wenming, /host"
    })
    void everyEntryLeadsToAPageThatIsMarkedAsTheOneShown(String username, String home) {
        Visitor visitor = portal.as(actors.standing(username));
        List<String> entries = entries(visitor.page(home));

        assertThat(entries).isNotEmpty().doesNotHaveDuplicates().allSatisfy(address -> {
            Page page = visitor.page(address);
            assertThat(page.title()).isNotBlank();
            assertThat(page.document()
                            .select("nav.side [aria-current=page], nav.school-nav [aria-current=page]")
                            .eachAttr("href"))
                    .containsExactly(address);
        });
    }

    private static List<String> entries(Page page) {
        return page.document().select("nav.side a, nav.school-nav a").eachAttr("href");
    }
}
