package org.kexuejie.help.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The pages of the handbook, read and rendered once. The table of contents is a page like the others; the order
 * of its links is the order of the pages.
 */
@Component
class Handbook {

    private static final String CONTENTS = "index";
    private static final String FOLDER = "help/";

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().escapeHtml(true).build();
    private final TextContentRenderer text = TextContentRenderer.builder().build();
    private final HelpPage contents;
    private final List<String> order;
    private final Map<String, HelpPage> pages;

    Handbook() {
        Node table = parser.parse(read(CONTENTS));
        order = linkedPages(table);
        contents = page(CONTENTS, table);
        pages = order.stream()
                .map(name -> page(name, parser.parse(read(name))))
                .collect(Collectors.toUnmodifiableMap(HelpPage::name, Function.identity()));
    }

    /** The table of contents. */
    HelpPage contents() {
        return contents;
    }

    /** @throws RecordNotFound when there is no such page */
    HelpPage page(String name) {
        return Optional.ofNullable(pages.get(name)).orElseThrow(() -> new RecordNotFound("help page " + name));
    }

    /** The page that comes after this one. */
    Optional<HelpPage> after(HelpPage page) {
        int next = order.indexOf(page.name()) + 1;
        return next < order.size() ? Optional.of(page(order.get(next))) : Optional.empty();
    }

    private HelpPage page(String name, Node document) {
        if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
            throw new IllegalStateException("the help page " + name + " does not begin with its title");
        }
        heading.unlink();
        return new HelpPage(name, text.render(heading), html.render(document));
    }

    private static List<String> linkedPages(Node document) {
        var names = new ArrayList<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith(HelpController.PATH + "/")) {
                    names.add(link.getDestination().substring(HelpController.PATH.length() + 1));
                }
            }
        });
        return List.copyOf(names);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the help page " + name, e);
        }
    }
}
