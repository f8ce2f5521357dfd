package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.kexuejie.account.VisitorLimits;
import org.kexuejie.organization.domain.UnitApplicationInfo;
import org.kexuejie.organization.domain.UnitApplications;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds the applications of people without an account, and bounds what they do. */
@Component
class RegisterPages {

    static final String PATH = "/register";

    /** A training course of teachers may share one address. */
    static final int MOST_PER_ADDRESS = 40;

    private static final int MOST_IN_ALL = 400;
    private static final Duration PERIOD = Duration.ofHours(1);

    private final UnitApplications applications;
    private final VisitorLimits limits;

    RegisterPages(UnitApplications applications, VisitorLimits limits) {
        this.applications = applications;
        this.limits = limits;
    }

    /** Too many codes were tried that do not exist. */
    static class TooManyTries extends RuntimeException {}

    /**
     * The application behind a link, whose address is passed on to nobody.
     *
     * @throws RecordNotFound when there is none
     */
    UnitApplicationInfo open(String code, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!limits.tryLink(request.getRemoteAddr())) {
            throw new TooManyTries();
        }
        UnitApplicationInfo found =
                applications.look(code).orElseThrow(() -> new RecordNotFound("application by code"));
        limits.knewLink(request.getRemoteAddr());
        return found;
    }

    /**
     * Where an application is shown that was asked for by number and code.
     *
     * @throws RuleViolation when there is none, whether the number or the code is wrong, or after too many tries
     */
    String find(String number, String code, HttpServletRequest request) {
        String name = "register:" + number;
        if (!limits.tryOnce(name, request.getRemoteAddr())) {
            throw RuleViolation.of("organization.application.rule.throttled");
        }
        String known = applications
                .codeOf(number, code)
                .orElseThrow(() -> RuleViolation.of("organization.application.rule.unknown"));
        limits.succeeded(name, request.getRemoteAddr());
        return PATH + "/" + known;
    }

    /** @throws RuleViolation when this was done too often of late, from the address or in all */
    void limit(String what, HttpServletRequest request) {
        if (!limits.take(what + ":" + request.getRemoteAddr(), MOST_PER_ADDRESS, PERIOD)
                || !limits.take(what, MOST_IN_ALL, PERIOD)) {
            throw RuleViolation.of("organization.application.rule.often");
        }
    }
}
