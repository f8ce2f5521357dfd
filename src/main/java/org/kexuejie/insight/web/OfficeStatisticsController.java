package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.insight.domain.StatisticsFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The statistics of the whole region, for the committee office. */
@Controller
@OfficeOnly
class OfficeStatisticsController {

    private final StatisticsPages pages;

    OfficeStatisticsController(StatisticsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/statistics")
    String show(
            @ModelAttribute("filter") StatisticsFilter filter, Actor actor, HttpServletRequest request, Model page) {
        return pages.show(page, filter, actor, request);
    }

    @GetMapping("/office/statistics.xlsx")
    void export(@ModelAttribute("filter") StatisticsFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }
}
