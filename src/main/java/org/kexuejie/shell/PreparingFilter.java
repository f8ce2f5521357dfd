package org.kexuejie.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Until the portal is ready, every page says so and asks again by itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PreparingFilter extends OncePerRequestFilter {

    private final ApplicationAvailability availability;

    PreparingFilter(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                || path.startsWith(Assets.PREFIX)
                || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getRequestDispatcher(PreparingController.PATH).forward(request, response);
    }
}
