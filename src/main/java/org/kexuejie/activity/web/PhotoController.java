package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.PhotoService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormAnswer;
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

    private final ReportService reports;
    private final PhotoService photos;
    private final ReportPages pages;
    private final PhotoPages photoPages;
    private final PhotoIntake intake;
    private final EvidencePage evidence;

    PhotoController(
            ReportService reports,
            PhotoService photos,
            ReportPages pages,
            PhotoPages photoPages,
            PhotoIntake intake,
            EvidencePage evidence) {
        this.reports = reports;
        this.photos = photos;
        this.pages = pages;
        this.photoPages = photoPages;
        this.intake = intake;
        this.evidence = evidence;
    }

    @GetMapping
    String list(@PathVariable ActivityId id, Actor actor, Model page) {
        ActivityView activity = pages.toFill(id, actor);
        PhotoForm form = PhotoForm.forNew(activity, actor);
        page.addAttribute("form", form);
        evidence.fill(page, activity, form, actor);
        return EvidencePage.VIEW;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Model page,
            RedirectAttributes flash)
            throws IOException {
        List<MultipartFile> chosen = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        int sent = chosen.size() + form.uploads().size();
        if (sent == 0) {
            errors.reject("activity.rule.noFileChosen");
        }
        if (errors.hasErrors()) {
            evidence.fill(page, pages.toFill(id, actor), form, actor);
            return Pages.invalid(EvidencePage.VIEW);
        }
        List<RuleViolation.Violation> refused = intake.take(id, chosen, form, actor);
        if (!refused.isEmpty()) {
            refused.forEach(each -> errors.reject(each.key(), each.arguments().toArray(), each.key()));
            page.addAttribute("added", sent - refused.size());
            evidence.fill(page, pages.toFill(id, actor), form, actor);
            return Pages.invalid(EvidencePage.VIEW);
        }
        flash.addFlashAttribute("notice", "activity.done.photosAdded");
        flash.addFlashAttribute("noticeArguments", new Object[] {sent});
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }

    @PostMapping("/{photo}")
    ModelAndView describe(
            @PathVariable ActivityId id,
            @PathVariable UUID photo,
            @Valid @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        photoPages.fill(page, photoPages.of(id, photo, actor));
        return new FormAnswer(PhotoPages.VIEW, "activity.done.photoDescribed", errors, flash)
                .save(
                        () -> photos.describe(id, photo, form.toNote(), actor),
                        "/school/activities/" + id + "/photos/" + photo);
    }

    @PostMapping("/{photo}/removal")
    ModelAndView remove(@PathVariable ActivityId id, @PathVariable UUID photo, Actor actor, RedirectAttributes flash) {
        reports.removePhoto(id, photo, actor);
        flash.addFlashAttribute("notice", "activity.done.photoRemoved");
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }
}
