package org.kexuejie.help.web;

import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The handbook, open to everybody; whoever is signed in reads it in the frame of their own area. */
@Controller
@PublicPage
class HelpController {

    static final String PATH = "/help";

    private final Handbook handbook;

    HelpController(Handbook handbook) {
        this.handbook = handbook;
    }

    @GetMapping(PATH)
    String contents(Model page) {
        page.addAttribute("help", handbook.contents());
        return "help/page";
    }

    @GetMapping(PATH + "/{name}")
    String page(@PathVariable String name, Model page) {
        HelpPage help = handbook.page(name);
        page.addAttribute("help", help);
        page.addAttribute("contents", handbook.contents());
        handbook.after(help).ifPresent(next -> page.addAttribute("next", next));
        return "help/page";
    }
}
