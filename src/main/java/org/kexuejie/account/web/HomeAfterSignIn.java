package org.kexuejie.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.account.domain.SignedIn;
import org.kexuejie.shell.Area;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** After signing in: back to a form that was kept, to the page that was asked for if it is one's own, or home. */
class HomeAfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInService accounts;
    private final RequestCache asked = new HttpSessionRequestCache();

    HomeAfterSignIn(SignInService accounts) {
        this.accounts = accounts;
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        SignedIn user = user(authentication);
        accounts.signedIn(user.accountId());
        if (KeptForm.in(request.getSession()).isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, ResumeController.PATH);
            return;
        }
        var page = asked.getRequest(request, response);
        if (page != null && isForSomebodyElse(page.getRedirectUrl(), user)) {
            asked.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static boolean isForSomebodyElse(String address, SignedIn user) {
        Area area = Area.of(URI.create(address).getPath());
        return area != Area.PUBLIC && area != user.homeArea();
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return user(Objects.requireNonNull(authentication)).homeArea().path();
    }

    private static SignedIn user(Authentication authentication) {
        return (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
    }
}
