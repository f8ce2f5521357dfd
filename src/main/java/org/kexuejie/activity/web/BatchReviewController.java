package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on several registrations at once, at each step of the review. */
@Controller
class BatchReviewController {

    private final BatchDecisions batch;

    BatchReviewController(BatchDecisions batch) {
        this.batch = batch;
    }

    @CountyOnly
    @GetMapping("/county/activities/decisions")
    String previewOfCounty(
            @RequestParam(required = false) @Nullable List<ActivityId> ids,
            @RequestParam(required = false) @Nullable ActivityAction decision,
            Actor actor,
            Model page) {
        return batch.preview(ids, decision, actor, page);
    }

    @CountyOnly
    @PostMapping("/county/activities/decisions")
    ModelAndView decideAsCounty(
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return batch.decide(form, errors, actor, page, flash);
    }

    @CityTeamOnly
    @GetMapping("/city/activities/decisions")
    String previewOfCity(
            @RequestParam(required = false) @Nullable List<ActivityId> ids,
            @RequestParam(required = false) @Nullable ActivityAction decision,
            Actor actor,
            Model page) {
        return batch.preview(ids, decision, actor, page);
    }

    @CityTeamOnly
    @PostMapping("/city/activities/decisions")
    ModelAndView decideAsCity(
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return batch.decide(form, errors, actor, page, flash);
    }

    @OfficeOnly
    @GetMapping("/office/activities/decisions")
    String previewOfOffice(
            @RequestParam(required = false) @Nullable List<ActivityId> ids,
            @RequestParam(required = false) @Nullable ActivityAction decision,
            Actor actor,
            Model page) {
        return batch.preview(ids, decision, actor, page);
    }

    @OfficeOnly
    @PostMapping("/office/activities/decisions")
    ModelAndView decideAsOffice(
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        return batch.decide(form, errors, actor, page, flash);
    }
}
