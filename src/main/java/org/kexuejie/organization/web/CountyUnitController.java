package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.domain.UnitFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of a county's units, to read. */
@Controller
@CountyOnly
class CountyUnitController {

    private final UnitPages pages;

    CountyUnitController(UnitPages pages) {
        this.pages = pages;
    }

    @GetMapping("/county/units")
    String list(
            @ModelAttribute("filter") UnitFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return pages.list(model, filter, page, actor, request);
    }

    @GetMapping("/county/units.xlsx")
    void export(@ModelAttribute("filter") UnitFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }

    @GetMapping("/county/units/{id}")
    String show(@PathVariable OrganizationId id, Actor actor, Model model) {
        return pages.show(model, id, actor);
    }
}
