package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit moves its activity to another time, or calls it off. */
@Controller
@UnitOnly
@RequestMapping("/school/activities/{id}")
class UnitChangeController extends ChangeController {

    UnitChangeController(ChangePages pages) {
        super(pages);
    }

    @GetMapping("/cancellation")
    String cancel(@PathVariable ActivityId id, Actor actor, Model page) {
        return pages.cancel(id, actor, page);
    }

    @PostMapping("/cancellation")
    ModelAndView cancelled(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return pages.cancelled(id, form, errors, actor, page, flash);
    }
}
