package org.kexuejie.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address of a list with its filters, from which links to other pages and views of it are made. */
public record ListLink(String path, @Nullable String query) {

    /** From what was understood of the address, so that one typed wrong does not fail once more. */
    public static ListLink of(HttpServletRequest request) {
        var query = new StringJoiner("&");
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                query.add(encoded(name) + "=" + encoded(value));
            }
        });
        return new ListLink(request.getRequestURI(), query.length() == 0 ? null : query.toString());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** With all filters and no page, ready for one more parameter. */
    public String forPages() {
        String link = builder(path).replaceQueryParam("page").build(true).toUriString();
        return link + (link.contains("?") ? "&" : "?");
    }

    /** With all other filters, and this one set to a value. */
    public String with(String name, String value) {
        return builder(path)
                .replaceQueryParam("page")
                .replaceQueryParam(name, value)
                .build(true)
                .toUriString();
    }

    /** With all filters but these. */
    public String without(String... names) {
        UriComponentsBuilder link = builder(path).replaceQueryParam("page");
        for (String name : names) {
            link.replaceQueryParam(name);
        }
        return link.build(true).toUriString();
    }

    /** The same list as a document. */
    public String asXlsx() {
        return as(".xlsx");
    }

    /** The files of the same list. */
    public String asZip() {
        return as(".zip");
    }

    private String as(String ending) {
        return builder(path + ending).replaceQueryParam("page").build(true).toUriString();
    }

    private UriComponentsBuilder builder(String target) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(target);
        return query == null ? link : link.query(query);
    }
}
