package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.activity.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The confirmations of the office, for the programme lines that it has chosen (F03). */
@Controller
@OfficeOnly
@RequestMapping("/office/activities/{id}")
class OfficeReviewController {

    private final Decisions decisions;

    OfficeReviewController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decisions.approve(id, decision, actor, flash);
    }

    @PostMapping("/return")
    ModelAndView sendBack(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decisions.sendBack(id, decision, actor, flash);
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            @PathVariable ActivityId id, @ModelAttribute Decision decision, Actor actor, RedirectAttributes flash) {
        return decisions.reject(id, decision, actor, flash);
    }
}
