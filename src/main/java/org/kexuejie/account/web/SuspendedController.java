package org.kexuejie.account.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.SignedInOnly;
import org.kexuejie.account.domain.ScopeClosings;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Why the accounts of a unit or a county can do nothing at present. */
@Controller
@SignedInOnly
class SuspendedController {

    static final String PATH = "/suspended";

    private final ScopeClosings closings;

    SuspendedController(ScopeClosings closings) {
        this.closings = closings;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return closings.of(actor)
                .map(closed -> new ModelAndView("account/suspended", "closed", closed)
                        .addObject("affiliation", actor.affiliation())
                        .addObject("role", actor.role()))
                .orElseGet(() -> Pages.seeOther(actor.role().home().path()));
    }
}
