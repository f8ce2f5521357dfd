package org.kexuejie.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.domain.ScopeClosings;
import org.kexuejie.account.domain.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever acts for a unit or county that is closed learns so, whatever was asked for, and does nothing else. */
class ClosedScopeInterceptor implements HandlerInterceptor {

    private final ScopeClosings closings;

    ClosedScopeInterceptor(ScopeClosings closings) {
        this.closings = closings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn user
                && closings.of(user.actor()).isPresent()) {
            response.sendRedirect(request.getContextPath() + SuspendedController.PATH);
            return false;
        }
        return true;
    }
}
