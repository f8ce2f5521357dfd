package org.kexuejie.testing;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A template as its file writes it. */
public record Template(String path, Document document) {

    public static Template of(SourceFile file) {
        return new Template(file.path(), Jsoup.parse(file.content(), "", Parser.xmlParser()));
    }

    public Stream<Element> elements() {
        return document.getAllElements().stream();
    }

    public Stream<Attribute> attributes() {
        return elements().flatMap(element -> element.attributes().asList().stream());
    }

    /** Texts that reach the reader as they stand: those that no expression puts its own in place of. */
    public List<String> ownTexts() {
        return textsOf(stripped());
    }

    /** Everything but comments and the example texts that expressions replace. */
    public String withoutExamples() {
        return stripped().outerHtml();
    }

    private Document stripped() {
        Document copy = document.clone();
        for (Element element : copy.getAllElements()) {
            if (element.hasAttr("th:text") || element.hasAttr("th:replace") || element.hasAttr("th:insert")) {
                element.empty();
            }
        }
        copy.forEachNode(node -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
        return copy;
    }

    private static List<String> textsOf(Document document) {
        return document.nodeStream(TextNode.class)
                .map(TextNode::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
