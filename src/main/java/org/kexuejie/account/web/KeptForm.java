package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kexuejie.shell.Area;

/**
 * A form that arrived after its session had ended. It waits in the new session until its sender has signed
 * in again, so that nothing typed is lost. Only forms sent from the portal's own pages are kept.
 */
record KeptForm(String path, Map<String, List<String>> fields) implements Serializable {

    private static final String ATTRIBUTE = "kept-form";
    private static final int MOST_FIELDS = 200;
    private static final int MOST_CHARACTERS = 100_000;

    static void keep(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        boolean ownPage = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        boolean ownArea = Area.of(request.getRequestURI()) != Area.PUBLIC;
        if (ownPage && ownArea && !fields.isEmpty() && isSmall(fields)) {
            request.getSession().setAttribute(ATTRIBUTE, new KeptForm(request.getRequestURI(), fields));
        }
    }

    private static boolean isSmall(Map<String, List<String>> fields) {
        return fields.size() <= MOST_FIELDS
                && fields.values().stream()
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .sum()
                        <= MOST_CHARACTERS;
    }

    static Optional<KeptForm> in(HttpSession session) {
        return Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
