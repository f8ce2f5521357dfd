package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What axe finds on a page. A page that looked the same before is not checked again. */
final class Accessibility {

    /** The page's tags and classes, without its words. */
    private static final String SHAPE = "() => Array.from(document.querySelectorAll('body *')).map("
            + "each => each.tagName + '.' + each.getAttribute('class') + '.' + each.getAttribute('role')).filter("
            + "(each, i, all) => each !== all[i - 1]).join(' ')";

    private static final Set<String> CHECKED = new HashSet<>();

    private Accessibility() {}

    static void check(Page page, Width width) {
        if (!CHECKED.add(width + " " + page.evaluate(SHAPE))) {
            return;
        }
        List<String> violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                        .toList();
        assertThat(violations).as("what axe finds at %s on %s", page.url(), width).isEmpty();
    }
}
