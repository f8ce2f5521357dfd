package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on registrations. Each step of the review has its own of it. */
abstract class ReviewController {

    final Decisions decisions;

    ReviewController(Decisions decisions) {
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
