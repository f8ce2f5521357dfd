package org.kexuejie.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page, or a part of one, as somebody reads it. */
public record Page(Document document) {

    public static Page of(MvcTestResult answer) {
        byte[] html = answer.getResponse().getContentAsByteArray();
        return new Page(Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
    }

    /** The heading of the page. */
    public String title() {
        return document.select("h1").text();
    }

    /** The texts of the error summary, empty where there is none. */
    public List<String> errors() {
        return document.select(".error-summary li").eachText();
    }

    /** The error that stands at a field, empty where there is none. */
    public String errorAt(String field) {
        var error = document.getElementById(field + "-error");
        if (error == null) {
            return "";
        }
        Element shown = error.clone();
        shown.select(".visually-hidden").remove();
        return shown.text();
    }

    /** What the last step left to say, such as 已保存. */
    public List<String> notices() {
        return document.select("main .notice").eachText();
    }

    /** The cells of the first table's body, row by row. */
    public List<List<String>> rows() {
        Element table = document.selectFirst("table");
        return table == null
                ? List.of()
                : table.select("tbody tr").stream()
                        .map(row -> row.select("th, td").eachText())
                        .toList();
    }

    /** The links that head the rows of the first table. */
    public List<String> rowTitles() {
        Element table = document.selectFirst("table");
        return table == null ? List.of() : table.select("tbody th a").eachText();
    }

    /** Terms and what is said of them, of all lists of facts on the page. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        for (Element term : document.select("dl.facts dt")) {
            var fact = term.nextElementSibling();
            facts.put(term.text(), fact == null ? "" : fact.text());
        }
        return facts;
    }

    /** What stands in the field of a form. */
    public String field(String name) {
        Elements controls = document.select("form [name=\"" + name + "\"]");
        if (controls.isEmpty()) {
            throw new AssertionError("no field " + name + " on the page " + title());
        }
        Element control = controls.getFirst();
        return switch (control.normalName()) {
            case "select" -> control.select("option[selected]").attr("value");
            case "input" -> isTickable(control) ? ticked(controls) : control.attr("value");
            default -> control.wholeText();
        };
    }

    private static boolean isTickable(Element control) {
        return List.of("checkbox", "radio").contains(control.attr("type"));
    }

    private static String ticked(Elements controls) {
        return String.join(",", controls.select("[checked]").eachAttr("value"));
    }

    /** The buttons in the page itself, in their order. */
    public List<String> buttons() {
        return document.select("main button, main a.btn").eachText();
    }

    /** The entries of the navigation, once each. */
    public List<String> navigation() {
        return document.select("nav.side a, nav.school-nav a").eachText();
    }

    /** Where the links of the page itself lead. */
    public List<String> links() {
        return document.select("main a[href]").eachAttr("href");
    }

    /** Everything that is read. */
    public String text() {
        return document.text();
    }
}
