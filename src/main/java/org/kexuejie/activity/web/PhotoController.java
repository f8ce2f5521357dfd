package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The photos of a report: each is taken or refused for itself (F04, F16). */
@Controller
@UnitOnly
@RequestMapping("/school/activities/{id}/photos")
class PhotoController {

    private static final String VIEW = "activity/photos";

    private final ActivityService activities;
    private final ReportService reports;
    private final ReportPages pages;

    PhotoController(ActivityService activities, ReportService reports, ReportPages pages) {
        this.activities = activities;
        this.reports = reports;
        this.pages = pages;
    }

    /** What is said of photos when they are added or described anew. */
    record PhotoForm(
            @NotBlank(message = "{activity.rule.captionMissing}")
            @Size(max = 100, message = "{shell.rule.tooLong}")
            @Nullable
            String caption,

            @NotNull(message = "{activity.rule.consentMissing}") @Nullable
            PortraitConsent consent) {}

    @GetMapping
    String list(@PathVariable ActivityId id, Actor actor, Model page) {
        page.addAttribute("form", new PhotoForm(null, null));
        fill(page, id, actor);
        return VIEW;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            @RequestParam List<MultipartFile> files,
            Actor actor,
            Model page,
            RedirectAttributes flash)
            throws IOException {
        List<MultipartFile> chosen =
                files.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.isEmpty()) {
            errors.reject("activity.rule.noFileChosen");
        }
        if (errors.hasErrors()) {
            fill(page, id, actor);
            return Pages.invalid(VIEW);
        }
        List<RuleViolation.Violation> refused = new ArrayList<>();
        for (MultipartFile file : chosen) {
            try (InputStream content = file.getInputStream()) {
                reports.addPhoto(
                        id,
                        content,
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        Objects.requireNonNull(form.caption()),
                        Objects.requireNonNull(form.consent()),
                        actor);
            } catch (RuleViolation violation) {
                refused.addAll(violation.violations());
            }
        }
        if (!refused.isEmpty()) {
            refused.forEach(each -> errors.reject(each.key(), each.arguments().toArray(), each.key()));
            page.addAttribute("added", chosen.size() - refused.size());
            fill(page, id, actor);
            return Pages.invalid(VIEW);
        }
        flash.addFlashAttribute("notice", "activity.done.photosAdded");
        flash.addFlashAttribute("noticeArguments", new Object[] {chosen.size()});
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }

    @PostMapping("/{photo}")
    ModelAndView describe(
            @PathVariable ActivityId id,
            @PathVariable UUID photo,
            @Valid @ModelAttribute("described") PhotoForm form,
            BindingResult errors,
            Actor actor,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            flash.addFlashAttribute("warning", "activity.rule.captionMissing");
        } else {
            reports.describePhoto(
                    id, photo, Objects.requireNonNull(form.caption()), Objects.requireNonNull(form.consent()), actor);
            flash.addFlashAttribute("notice", "activity.done.photoDescribed");
        }
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }

    @PostMapping("/{photo}/removal")
    ModelAndView remove(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, RedirectAttributes flash) {
        reports.removePhoto(id, photo, actor);
        flash.addFlashAttribute("notice", "activity.done.photoRemoved");
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }

    private void fill(Model page, ActivityId id, Actor actor) {
        var shown = activities.show(id, actor);
        ActivityView activity = shown.activity();
        if (!shown.allowed().contains(ActivityAction.EDIT_REPORT)) {
            throw pages.whyClosed(activity);
        }
        pages.fill(page, activity);
    }
}
