package org.kexuejie.account.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.SampleAccounts;
import org.kexuejie.account.domain.SignedIn;
import org.kexuejie.shell.PublicPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
@PublicPage
class LoginController {

    /** Why the page is shown, as its address says it. */
    private static final List<String> REASONS = List.of("error", "throttled", "expired", "out");

    private final ObjectProvider<SampleAccounts> samples;

    LoginController(ObjectProvider<SampleAccounts> samples) {
        this.samples = samples;
    }

    @GetMapping("/login")
    String login(
            @AuthenticationPrincipal @Nullable SignedIn user,
            @RequestParam Map<String, String> parameters,
            Model page) {
        if (user != null) {
            return "redirect:" + user.homeArea().path();
        }
        REASONS.stream()
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(reason -> page.addAttribute("reason", reason));
        samples.ifAvailable(available -> page.addAttribute("samples", available));
        return "account/login";
    }
}
