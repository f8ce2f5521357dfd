package org.kexuejie.deadline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.Deadlines;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.deadline.domain.ExtensionQueries;
import org.kexuejie.deadline.domain.ExtensionScope;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.OptionGroup;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** More time for everybody, a city or a unit, granted and taken back by the office. */
@Controller
@OfficeOnly
@RequestMapping(ExtensionController.LIST)
class ExtensionController {

    static final String LIST = "/office/extensions";
    private static final String FORM = "deadline/form";

    private final ExtensionService extensions;
    private final ExtensionQueries queries;
    private final Deadlines deadlines;
    private final Festival festival;
    private final Organizations organizations;
    private final Regions regions;

    ExtensionController(
            ExtensionService extensions,
            ExtensionQueries queries,
            Deadlines deadlines,
            Festival festival,
            Organizations organizations,
            Regions regions) {
        this.extensions = extensions;
        this.queries = queries;
        this.deadlines = deadlines;
        this.festival = festival;
        this.organizations = organizations;
        this.regions = regions;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        EditionInfo edition = festival.current();
        model.addAttribute("edition", edition);
        model.addAttribute("list", queries.list(edition.id(), PageQuery.ofPage(page)));
        model.addAttribute("link", ListLink.of(request));
        model.addAttribute("regions", regions);
        return "deadline/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        page.addAttribute("form", ExtensionForm.blank(Ids.next(), unit));
        fill(unit, page);
        return FORM;
    }

    @PostMapping
    ModelAndView grant(
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        @Nullable OrganizationInfo unit = fill(form.unit(), page);
        return new FormAnswer(FORM, "deadline.done.granted", errors, flash)
                .save(
                        () -> extensions.grant(
                                form.extension(),
                                festival.current().id(),
                                form.kindGiven(),
                                scope(form, unit),
                                deadlines.end(festival.current(), form.lastDayGiven()),
                                form.reasonGiven(),
                                actor),
                        LIST);
    }

    @PostMapping("/{id}/revocation")
    ModelAndView revoke(@PathVariable ExtensionId id, Actor actor, RedirectAttributes flash) {
        extensions.revoke(id, actor);
        flash.addFlashAttribute("notice", "deadline.done.revoked");
        return Pages.seeOther(LIST);
    }

    private ExtensionScope scope(ExtensionForm form, @Nullable OrganizationInfo unit) {
        if (unit != null) {
            return ExtensionScope.ofUnit(unit.cityCode(), unit.id().value());
        }
        return form.city() == null
                ? ExtensionScope.EVERYBODY
                : ExtensionScope.ofCity(regions.city(form.city()).code());
    }

    private @Nullable OrganizationInfo fill(@Nullable UUID unitId, Model page) {
        @Nullable OrganizationInfo unit = unitId == null ? null : organizations.get(new OrganizationId(unitId));
        page.addAttribute("edition", festival.current());
        page.addAttribute("unit", unit);
        page.addAttribute(
                "kinds",
                Arrays.stream(DeadlineKind.values())
                        .filter(kind -> unit == null || kind != DeadlineKind.CITY_SUMMARY)
                        .toList());
        page.addAttribute(
                "cities",
                OptionGroup.plain(regions.cities().stream()
                        .map(city -> new OptionGroup.Option(city.code(), city.name()))
                        .toList()));
        return unit;
    }
}
