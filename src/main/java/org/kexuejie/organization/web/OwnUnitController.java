package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.shell.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the register knows of one's own unit; address and contacts can be kept up to date here. */
@Controller
@UnitOnly
class OwnUnitController {

    private static final String VIEW = "organization/own";

    private final OrganizationService organizations;
    private final UnitPages pages;
    private final ScanIntake scans;

    OwnUnitController(OrganizationService organizations, UnitPages pages, ScanIntake scans) {
        this.organizations = organizations;
        this.pages = pages;
        this.scans = scans;
    }

    @GetMapping("/school/unit")
    String show(Actor actor, Model page) {
        page.addAttribute("form", ContactForm.of(fill(page, actor)));
        return VIEW;
    }

    @PostMapping("/school/unit")
    ModelAndView update(
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        OrganizationInfo unit = fill(page, actor);
        return new FormAnswer(VIEW, "organization.done.saved", errors, flash)
                .save(
                        () -> organizations.updateContact(
                                unit.id(),
                                form.version(),
                                Objects.requireNonNull(form.address()),
                                form.toContact(),
                                actor),
                        "/school/unit",
                        () -> page.addAttribute(
                                "version", organizations.get(unit.id()).version()));
    }

    @GetMapping("/school/unit/paper")
    String paper(Actor actor, Model page) {
        return pages.paper(page, organizations.get(new OrganizationId(actor.unitId())), "/school/unit");
    }

    @PostMapping("/school/unit/scan")
    ModelAndView attachScan(@RequestParam MultipartFile scan, Actor actor, Model page, RedirectAttributes flash)
            throws IOException {
        OrganizationId id = new OrganizationId(actor.unitId());
        return scans.take(scan, id, actor, page, flash, "/school/unit", () -> show(actor, page));
    }

    private OrganizationInfo fill(Model page, Actor actor) {
        OrganizationInfo unit = organizations.get(new OrganizationId(actor.unitId()));
        pages.fill(page, unit);
        return unit;
    }
}
