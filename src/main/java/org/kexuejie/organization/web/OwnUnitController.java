package org.kexuejie.organization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.region.Regions;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the register knows of one's own unit; address and contacts can be kept up to date here. */
@Controller
@UnitOnly
class OwnUnitController {

    private static final String VIEW = "organization/own";

    private final OrganizationService organizations;
    private final Regions regions;

    OwnUnitController(OrganizationService organizations, Regions regions) {
        this.organizations = organizations;
        this.regions = regions;
    }

    /** What a unit may change about itself. */
    record ContactForm(
            int version,

            @NotBlank(message = "{shell.rule.missing}") @Size(max = 100, message = "{shell.rule.tooLong}") @Nullable
            String address,

            @NotBlank(message = "{shell.rule.missing}") @Size(max = 20, message = "{shell.rule.tooLong}") @Nullable
            String leaderName,

            @NotBlank(message = "{shell.rule.missing}") @Size(max = 30, message = "{shell.rule.tooLong}") @Nullable
            String leaderTitle,

            @NotBlank(message = "{shell.rule.missing}")
            @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}")
            @Nullable
            String leaderPhone,

            @NotBlank(message = "{shell.rule.missing}") @Size(max = 20, message = "{shell.rule.tooLong}") @Nullable
            String contactName,

            @NotBlank(message = "{shell.rule.missing}")
            @Pattern(regexp = Phones.PATTERN, message = "{shell.rule.phone}")
            @Nullable
            String contactPhone,

            @Email(message = "{shell.rule.email}") @Nullable String contactEmail) {

        static ContactForm of(OrganizationInfo unit) {
            Contact contact = unit.details().contact();
            return new ContactForm(
                    unit.version(),
                    unit.details().address(),
                    contact.leaderName(),
                    contact.leaderTitle(),
                    contact.leaderPhone(),
                    contact.contactName(),
                    contact.contactPhone(),
                    contact.contactEmail());
        }

        Contact toContact() {
            return new Contact(
                    Objects.requireNonNull(leaderName),
                    Objects.requireNonNull(leaderTitle),
                    Objects.requireNonNull(leaderPhone),
                    Objects.requireNonNull(contactName),
                    Objects.requireNonNull(contactPhone),
                    contactEmail);
        }
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
        if (errors.hasErrors()) {
            return Pages.invalid(VIEW);
        }
        organizations.updateContact(
                unit.id(), form.version(), Objects.requireNonNull(form.address()), form.toContact(), actor);
        flash.addFlashAttribute("notice", "organization.done.saved");
        return Pages.seeOther("/school/unit");
    }

    private OrganizationInfo fill(Model page, Actor actor) {
        OrganizationInfo unit = organizations.get(new OrganizationId(actor.unitId()));
        page.addAttribute("unit", unit);
        page.addAttribute("city", regions.city(unit.cityCode()));
        page.addAttribute("county", regions.county(unit.countyCode()));
        return unit;
    }
}
