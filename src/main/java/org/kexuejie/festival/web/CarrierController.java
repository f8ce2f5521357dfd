package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.FestivalOrganizationService;
import org.kexuejie.festival.domain.PlanQueries;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shell.FormAnswer;
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

/** Hosts, organisers and co-organisers (R06-R08). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/organizations")
class CarrierController {

    private static final String FORM = "festival/carrier-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final FestivalOrganizationService organizations;
    private final CarrierGroups carriers;
    private final Regions regions;

    CarrierController(
            PlanQueries plans,
            Festival festival,
            FestivalOrganizationService organizations,
            CarrierGroups carriers,
            Regions regions) {
        this.plans = plans;
        this.festival = festival;
        this.organizations = organizations;
        this.carriers = carriers;
        this.regions = regions;
    }

    @GetMapping
    String list(@PathVariable EditionId edition, Model page) {
        List<OrderPage.Section> sections = carriers.of(festival.organizations(edition)).stream()
                .map(CarrierController::section)
                .toList();
        page.addAttribute("page", new OrderPage(PlanPart.ORGANIZATIONS, festival.edition(edition), sections));
        return OrderPage.VIEW;
    }

    private static OrderPage.Section section(CarrierGroups.OfRole ofRole) {
        List<OrderPage.Group> groups =
                ofRole.groups().stream().map(CarrierController::group).toList();
        return new OrderPage.Section(ofRole.role(), "/new?role=" + ofRole.role(), groups);
    }

    /** The city's own organisations bear their department in their names. */
    private static OrderPage.Group group(CarrierGroups.OfCity ofCity) {
        @Nullable City city = ofCity.city();
        List<OrderPage.Item> items = ofCity.organizations().stream()
                .map(each -> new OrderPage.Item(each.id(), each.name(), city == null ? each.sector() : null, null))
                .toList();
        return new OrderPage.Group(city == null ? null : city.name(), items);
    }

    @GetMapping("/new")
    String blank(@PathVariable EditionId edition, @RequestParam OrgRole role, Model page) {
        page.addAttribute("form", CarrierForm.blank(role));
        fill(Editor.ofNew(PlanPart.ORGANIZATIONS, edition), page);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") CarrierForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.ofNew(PlanPart.ORGANIZATIONS, edition);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(() -> organizations.add(edition, form.toDetails()), editor.list());
    }

    @GetMapping("/{id}")
    String edit(@PathVariable EditionId edition, @PathVariable UUID id, Model page) {
        page.addAttribute("form", CarrierForm.of(plans.organization(edition, id)));
        fill(Editor.of(PlanPart.ORGANIZATIONS, edition, id), page);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CarrierForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.of(PlanPart.ORGANIZATIONS, edition, id);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(
                        () -> organizations.revise(edition, id, form.version(), form.toDetails()),
                        editor.list(),
                        () -> page.addAttribute("standing", plans.organization(edition, id)));
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable EditionId edition, @PathVariable UUID id, RedirectAttributes flash) {
        organizations.remove(edition, id);
        flash.addFlashAttribute("notice", "festival.done.removed");
        return Pages.seeOther(PlanPart.ORGANIZATIONS.list(edition));
    }

    @PostMapping("/order")
    ModelAndView arrange(
            @PathVariable EditionId edition, @ModelAttribute Rearrangement order, RedirectAttributes flash) {
        organizations.arrange(edition, order.wanted());
        return order.backTo(PlanPart.ORGANIZATIONS.list(edition), flash);
    }

    private void fill(Editor editor, Model page) {
        page.addAttribute("editor", editor);
        page.addAttribute("edition", festival.edition(editor.edition()));
        page.addAttribute("sectors", Sector.values());
        page.addAttribute(
                "cities",
                OptionGroup.plain(regions.cities().stream()
                        .map(city -> new OptionGroup.Option(city.code(), city.name()))
                        .toList()));
    }
}
