package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kexuejie.account.domain.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** The session of whoever just proved to be the holder of an account: it goes on under a new id. */
final class OwnSession {

    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private OwnSession() {}

    static void goOnAs(SignedIn account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        account.eraseCredentials();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        SESSIONS.saveContext(new SecurityContextImpl(authentication), request, response);
    }
}
