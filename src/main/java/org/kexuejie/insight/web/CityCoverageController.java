package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.insight.domain.CoverageFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The coverage of a city, for its team (R29). */
@Controller
@CityTeamOnly
class CityCoverageController {

    private final CoveragePages pages;

    CityCoverageController(CoveragePages pages) {
        this.pages = pages;
    }

    @GetMapping("/city/coverage")
    String show(
            @ModelAttribute("filter") CoverageFilter filter,
            @RequestParam(defaultValue = "CELLS") CoverageView view,
            Actor actor,
            HttpServletRequest request,
            Model page) {
        return pages.show(page, filter, view, actor, request);
    }

    @GetMapping("/city/coverage.xlsx")
    void export(@ModelAttribute("filter") CoverageFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }
}
