package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** PDFs in evidence of an activity, beside its photos and videos. */
@Controller
@UnitOnly
class PaperEvidenceController {

    private final ReportService reports;
    private final ReportPages pages;
    private final EvidencePage evidence;

    PaperEvidenceController(ReportService reports, ReportPages pages, EvidencePage evidence) {
        this.reports = reports;
        this.pages = pages;
        this.evidence = evidence;
    }

    @PostMapping("/school/activities/{id}/files")
    ModelAndView add(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("paperForm") PaperForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash)
            throws IOException {
        ActivityView activity = pages.toFill(id, actor);
        @Nullable MultipartFile paper = form.paper();
        if (paper == null || paper.isEmpty()) {
            errors.rejectValue("paper", "activity.rule.paperMissing", "");
        } else if (!errors.hasErrors()) {
            add(id, paper, Objects.requireNonNull(form.paperCaption()), errors, actor);
        }
        if (errors.hasErrors()) {
            PhotoForm empty = PhotoForm.forNew(activity, actor);
            page.addAttribute("form", empty);
            evidence.fill(page, activity, empty, actor);
            return Pages.invalid(EvidencePage.VIEW);
        }
        flash.addFlashAttribute("notice", "activity.done.paperAdded");
        return Pages.seeOther("/school/activities/" + id + "/photos");
    }

    private void add(ActivityId id, MultipartFile paper, String caption, BindingResult errors, Actor actor)
            throws IOException {
        try (InputStream content = paper.getInputStream()) {
            String name = Objects.requireNonNullElse(paper.getOriginalFilename(), "");
            reports.addPaper(id, content, name, caption, actor);
        } catch (RuleViolation violation) {
            FormErrors.add(violation, errors);
        }
    }
}
