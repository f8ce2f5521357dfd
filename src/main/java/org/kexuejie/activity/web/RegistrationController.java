package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ActivityDeadlines;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.deadline.DeadlineNotice;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.Organizations;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registration form of a unit (F03): whatever is typed is kept as a draft first, then handed in. */
@Controller
@UnitOnly
@RequestMapping("/school/activities")
class RegistrationController {

    private static final String VIEW = "activity/form";

    private final ActivityService activities;
    private final Festival festival;
    private final Organizations organizations;
    private final ActivityDeadlines deadlines;
    private final RegistrationPages pages;

    RegistrationController(
            ActivityService activities,
            Festival festival,
            Organizations organizations,
            ActivityDeadlines deadlines,
            RegistrationPages pages) {
        this.activities = activities;
        this.festival = festival;
        this.organizations = organizations;
        this.deadlines = deadlines;
        this.pages = pages;
    }

    @ModelAttribute("deadline")
    @Nullable
    DeadlineNotice deadline(@PathVariable(required = false) @Nullable ActivityId id, Actor actor) {
        return id == null
                ? deadlines.ofNew(actor)
                : deadlines.ofRegistration(activities.show(id, actor).activity());
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable UUID id, Actor actor, Model page) {
        var unit = organizations.get(new OrganizationId(actor.unitId()));
        UUID chosen = id == null ? Ids.next() : id;
        pages.open(RegistrationForm.blank(chosen, festival.current().theme(), unit), null, actor, page);
        return VIEW;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable ActivityId id, Actor actor, Model page) {
        var shown = activities.show(id, actor);
        if (!shown.allowed().contains(ActivityAction.EDIT)) {
            throw RuleViolation.of(
                    "activity.rule.impossible.EDIT", shown.activity().status());
        }
        pages.open(RegistrationForm.of(shown.activity()), shown.activity(), actor, page);
        return VIEW;
    }

    /** Names of the register for the units behind an activity, while one of them is typed. */
    @GetMapping("/units")
    String units(@RequestParam(required = false) @Nullable String text, Model page) {
        pages.offerUnits(text, page);
        return "activity/form-parts :: unit-names";
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(required = false) boolean submit,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        if (makesNoSense(form, errors)) {
            return refused(form, null, actor, page);
        }
        try {
            activities.create(form.activityId(), form.toRegistration(), actor);
        } catch (DataIntegrityViolationException e) {
            activities.show(form.activityId(), actor); // the other of two taps made it; nothing is left to do
        }
        return finish(form.activityId(), form, errors, submit, actor, page, flash);
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult errors,
            @RequestParam(required = false) boolean submit,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        ActivityView standing = activities.show(id, actor).activity();
        if (makesNoSense(form, errors)) {
            return refused(form, standing, actor, page);
        }
        try {
            int readVersion = form.version() == null ? standing.version() : form.version();
            activities.revise(id, readVersion, form.toRegistration(), actor);
        } catch (OptimisticLockingFailureException conflict) {
            ActivityView now = activities.show(id, actor).activity();
            page.addAttribute("standing", now.registration());
            page.addAttribute("version", now.version());
            refused(form, now, actor, page);
            return Pages.conflict(VIEW);
        }
        ModelAndView answer = finish(id, form, errors, submit, actor, page, flash);
        if (standing.registration().sealScan() != null
                && activities.show(id, actor).activity().registration().sealScan() == null) {
            flash.addFlashAttribute("warning", "activity.scan.void");
        }
        return answer;
    }

    /** The draft is safe by now; a file may still be refused, and handing it in may find something missing. */
    private ModelAndView finish(
            ActivityId id,
            RegistrationForm form,
            BindingResult errors,
            boolean submit,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        pages.forget(id, actor);
        pages.attach(id, form, errors, actor);
        if (submit && !errors.hasErrors()) {
            try {
                activities.submit(id, actor);
            } catch (RuleViolation violation) {
                FormErrors.add(violation, errors);
            }
        }
        if (errors.hasErrors()) {
            ActivityView kept = activities.show(id, actor).activity();
            page.addAttribute("version", kept.version());
            page.addAttribute("kept", true);
            pages.showAgain(form, kept, actor, page);
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", submit ? "activity.done.SUBMIT" : "activity.done.saved");
        return Pages.seeOther("/school/activities/" + id);
    }

    /** What is typed makes no sense yet, so nothing of it is kept; files have to be chosen again. */
    private ModelAndView refused(RegistrationForm form, @Nullable ActivityView standing, Actor actor, Model page) {
        page.addAttribute("chooseAgain", !form.chosen().isEmpty());
        pages.showAgain(form, standing, actor, page);
        return Pages.invalid(VIEW);
    }

    private static boolean makesNoSense(RegistrationForm form, BindingResult errors) {
        if (form.endsBeforeStart()) {
            errors.rejectValue("endAt", "activity.rule.endBeforeStart");
        }
        return errors.hasErrors();
    }
}
