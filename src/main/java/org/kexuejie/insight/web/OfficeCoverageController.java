package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.insight.domain.CoverageFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The coverage of the whole region, for the committee office (R29). */
@Controller
@OfficeOnly
class OfficeCoverageController {

    private final CoveragePages pages;

    OfficeCoverageController(CoveragePages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/coverage")
    String show(
            @ModelAttribute("filter") CoverageFilter filter,
            @RequestParam(defaultValue = "CELLS") CoverageView view,
            Actor actor,
            HttpServletRequest request,
            Model page) {
        return pages.show(page, filter, view, actor, request);
    }

    @GetMapping("/office/coverage.xlsx")
    void export(@ModelAttribute("filter") CoverageFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }
}
