package org.kexuejie.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.kexuejie.shell.Area;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What a closed address answers: the sign-in page where signing in helps, 403 where it does not, and 404 for
 * addresses that the portal does not know.
 */
class ClosedPaths {

    /** Addresses for whoever is signed in, outside of the areas. */
    static final String[] SIGNED_IN = {
        "/password", "/resume", SuspendedController.PATH, "/media/**", "/autosave/**", "/logout"
    };

    private ClosedPaths() {}

    private static boolean isKnown(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Area.of(path) != Area.PUBLIC
                || Arrays.stream(SIGNED_IN).anyMatch(known -> path.startsWith(known.replace("/**", "/")));
    }

    /** What was asked for before signing in is remembered, but no visitor gets a session for a mistyped address. */
    static RequestCache rememberedRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && isKnown(request));
        return cache;
    }

    static class EntryPoint implements AuthenticationEntryPoint {

        private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
                throws IOException, ServletException {
            if (isKnown(request)) {
                signIn.commence(request, response, reason);
            } else {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        }
    }

    /** A form sent after its session ended is kept and comes back after signing in again. */
    static class DeniedHandler implements AccessDeniedHandler {

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
                throws IOException {
            boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
            if (denied instanceof CsrfException && !signedIn) {
                KeptForm.keep(request);
                response.sendRedirect(request.getContextPath() + "/login?expired");
            } else {
                boolean known = isKnown(request) || denied instanceof CsrfException;
                response.sendError(known ? HttpStatus.FORBIDDEN.value() : HttpStatus.NOT_FOUND.value());
            }
        }
    }
}
