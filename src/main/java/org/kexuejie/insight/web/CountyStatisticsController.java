package org.kexuejie.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.insight.domain.StatisticsFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The statistics of a county, for its association. */
@Controller
@CountyOnly
class CountyStatisticsController {

    private final StatisticsPages pages;

    CountyStatisticsController(StatisticsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/county/statistics")
    String show(
            @ModelAttribute("filter") StatisticsFilter filter, Actor actor, HttpServletRequest request, Model page) {
        return pages.show(page, filter, actor, request);
    }

    @GetMapping("/county/statistics.xlsx")
    void export(@ModelAttribute("filter") StatisticsFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        pages.export(filter, actor, response);
    }
}
