package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.kexuejie.shell.Area;
import org.kexuejie.shell.TypedFields;

/**
 * A form that arrived after its session had ended. It waits in the new session until its sender has signed
 * in again, so that nothing typed is lost. Only forms sent from the portal's own pages are kept.
 */
record KeptForm(String path, TypedFields fields) implements Serializable {

    private static final String ATTRIBUTE = "kept-form";

    static void keep(HttpServletRequest request) {
        var fields = TypedFields.of(request, name -> true);
        boolean ownPage = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        boolean ownArea = Area.of(request.getRequestURI()) != Area.PUBLIC;
        if (ownPage && ownArea && !fields.isEmpty() && fields.isSmall()) {
            request.getSession().setAttribute(ATTRIBUTE, new KeptForm(request.getRequestURI(), fields));
        }
    }

    static Optional<KeptForm> in(HttpSession session) {
        return Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
