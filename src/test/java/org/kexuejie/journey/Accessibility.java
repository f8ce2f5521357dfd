package org.kexuejie.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What axe finds on a page. A page of the same build as one that was checked before is not checked again. */
final class Accessibility {

    /** The page's tags, classes and roles, a repeated row once, without its words. */
    private static final String BUILD = """
            () => [...new Set(Array.from(document.querySelectorAll('body *'), each =>
                [each.tagName, each.getAttribute('class'), each.getAttribute('role'), each.getAttribute('aria-invalid')].join()
            ))].join(' ')""";

    private static final Set<String> CHECKED = new HashSet<>();

    private Accessibility() {}

    /** In legacy mode axe opens no page of its own to gather what it found in frames, of which there are none: half the time. */
    static List<String> faults(Page page, Width width) {
        if (!CHECKED.add(width + " " + page.evaluate(BUILD))) {
            return List.of();
        }
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "axe %s at %s: %s"
                                        .formatted(rule.getId(), node.getTarget(), node.getFailureSummary())))
                        .toList();
    }
}
