package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.organization.domain.UnitFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of a city's units. */
@Controller
@CityTeamOnly
class CityUnitController {

    private final UnitPages pages;
    private final ScanIntake scans;
    private final OrganizationService organizations;

    CityUnitController(UnitPages pages, ScanIntake scans, OrganizationService organizations) {
        this.pages = pages;
        this.scans = scans;
        this.organizations = organizations;
    }

    @GetMapping("/city/units")
    String list(
            @ModelAttribute("filter") UnitFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @GetMapping("/city/units.xlsx")
    void export(@ModelAttribute("filter") UnitFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }

    @GetMapping("/city/units/{id}")
    String show(@PathVariable OrganizationId id, Actor actor, Model model) {
        return pages.show(model, id, actor);
    }

    @GetMapping("/city/units/{id}/paper")
    String paper(@PathVariable OrganizationId id, Actor actor, Model model) {
        return pages.paper(model, organizations.visible(id, actor), "/city/units/" + id);
    }

    @PostMapping("/city/units/{id}/scan")
    ModelAndView attachScan(
            @PathVariable OrganizationId id,
            @RequestParam MultipartFile scan,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        return scans.take(scan, id, actor, model, flash, "/city/units/" + id, () -> show(id, actor, model));
    }
}
