package org.kexuejie.account.web;

import jakarta.servlet.http.HttpSession;
import org.kexuejie.account.SignedInOnly;
import org.kexuejie.account.domain.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** After an expired session: what was typed is still there and goes where it was meant to go. */
@Controller
@SignedInOnly
class ResumeController {

    static final String PATH = "/resume";

    @GetMapping(PATH)
    String resume(@AuthenticationPrincipal SignedIn user, HttpSession session, Model page) {
        var kept = KeptForm.in(session);
        KeptForm.forget(session);
        if (kept.isEmpty()) {
            return "redirect:" + user.homeArea().path();
        }
        page.addAttribute("kept", kept.get());
        return "account/resume";
    }
}
