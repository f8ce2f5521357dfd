package org.kexuejie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.SourceFile;
import org.kexuejie.testing.Template;

/** What every template keeps to. */
class TemplatesTests {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern FRAGMENT_CALL = Pattern.compile("::\\s*[\\w-]+\\(([^)])");
    private static final Pattern EVALUATED_TWICE = Pattern.compile("__(.*?)__");

    private final List<Template> templates =
            SourceFile.templates().stream().map(Template::of).toList();

    /** The handbook is ours: it is rendered from Markdown in the resources, with HTML in it escaped. */
    @Test
    void whatPeopleTypedIsAlwaysEscaped() {
        assertThat(attributes(attribute -> attribute.getKey().equals("th:utext")))
                .containsExactly("help/page.html: th:utext=\"${help.html}\"");
        assertThat(SourceFile.templates().stream()
                        .filter(file -> file.content().contains("[("))
                        .map(SourceFile::path))
                .isEmpty();
    }

    /** The content security policy would not run it; nothing may depend on it. */
    @Test
    void nothingIsInline() {
        assertThat(attributes(attribute -> isInline(attribute.getKey().replaceFirst("^th:", ""), attribute.getValue())))
                .isEmpty();
        assertThat(elements(element -> element.nameIs("style"))).isEmpty();
        assertThat(elements(element ->
                        element.nameIs("script") && !(element.hasAttr("th:src") && element.childNodeSize() == 0)))
                .isEmpty();
    }

    private static boolean isInline(String name, String value) {
        return name.equals("style")
                || name.equals("styleappend")
                || name.matches("on[a-z]+")
                || name.matches("hx-on.*")
                || value.contains("javascript:");
    }

    /** Whatever else is evaluated twice may run what somebody typed. */
    @Test
    void onlyNamesAndIndexesOfFieldsAreEvaluatedTwice() {
        assertThat(templates.stream()
                        .flatMap(Template::attributes)
                        .flatMap(attribute ->
                                EVALUATED_TWICE.matcher(attribute.getValue()).results())
                        .map(twice -> twice.group(1)))
                .isNotEmpty()
                .allMatch(expression -> expression.matches("\\$\\{(name|\\w+\\.index)}"));
    }

    /** Thymeleaf puts the token against forged requests only where it writes the action. */
    @Test
    void everyFormThatChangesSomethingCarriesItsToken() {
        assertThat(elements(element -> element.nameIs("form")
                        && element.attr("method").equalsIgnoreCase("post")
                        && !element.hasAttr("th:action")))
                .isEmpty();
    }

    @Test
    void textsComeFromTheMessages() {
        assertThat(templates.stream()
                        .flatMap(template -> template.ownTexts().stream()
                                .filter(text -> CHINESE.matcher(text).find())
                                .map(text -> template.path() + ": " + text)))
                .isEmpty();
        assertThat(attributes(attribute -> !attribute.getKey().startsWith("th:")
                        && CHINESE.matcher(attribute.getValue()).find()))
                .isEmpty();
    }

    @Test
    void fragmentsAreCalledWithNamedParameters() {
        assertThat(attributes(attribute -> FRAGMENT_CALL
                                .matcher(attribute.getValue())
                                .results()
                                .anyMatch(call -> !attribute
                                        .getValue()
                                        .substring(call.start(1))
                                        .matches("(?s)\\w+\\s*=.*"))
                        && !attribute.getKey().equals("th:fragment")))
                .isEmpty();
    }

    private Stream<String> attributes(Predicate<Attribute> wanted) {
        return templates.stream()
                .flatMap(template ->
                        template.attributes().filter(wanted).map(attribute -> template.path() + ": " + attribute));
    }

    private Stream<String> elements(Predicate<Element> wanted) {
        return templates.stream()
                .flatMap(template -> template.elements()
                        .filter(wanted)
                        .map(element -> template.path() + ": " + element.outerHtml()));
    }
}
