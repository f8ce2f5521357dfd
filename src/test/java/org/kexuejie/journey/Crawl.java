package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** A walk over one page of each kind that somebody reaches by links, each inspected at both widths. */
final class Crawl {

    private static final String LINKS =
            "() => Array.from(document.querySelectorAll('a[href]')).map(link => link.getAttribute('href'))";

    private final Tab tab;
    private final boolean signedIn;
    private final Set<String> kinds = new TreeSet<>();
    private final Queue<String> waiting = new ArrayDeque<>();

    private Crawl(Tab tab) {
        this.tab = tab;
        this.signedIn = !tab.path().equals("/");
    }

    /**
     * Walks from where the tab is.
     *
     * @return the kinds of pages that were reached, with {@code {id}} for identifiers
     */
    static Set<String> from(Tab tab) {
        var crawl = new Crawl(tab);
        crawl.note(tab.path());
        crawl.walk();
        return crawl.kinds;
    }

    private void walk() {
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            assertThat(tab.go(path)).as("answer of %s", path).isEqualTo(200);
            for (Width width : Width.values()) {
                tab.resize(width);
                tab.inspect();
            }
            for (Object link : (List<?>) tab.page().evaluate(LINKS)) {
                note(String.valueOf(link));
            }
        }
    }

    private void note(String link) {
        String path = link.replaceFirst("#.*", "");
        String kind = path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        if (isPage(kind) && kinds.add(kind)) {
            waiting.add(path);
        }
    }

    private boolean isPage(String kind) {
        boolean inside = kind.matches("/(office|city|school|county|host|password)(/.*)?");
        return kind.startsWith("/")
                && inside == signedIn
                && !kind.matches(".*\\.(xlsx|docx|pdf|zip)|/media/.*|/assets/.*");
    }
}
