package org.kexuejie.summary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.summary.domain.CitySummaryService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city's summary on paper: to print, as a document, and its statistics as a sheet (R56, R58). */
@Controller
@CityTeamOnly
@RequestMapping("/city/summary")
class CityPaperController {

    private final CitySummaryService summaries;
    private final SummaryPages pages;
    private final PaperPages papers;

    CityPaperController(CitySummaryService summaries, SummaryPages pages, PaperPages papers) {
        this.summaries = summaries;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/print")
    String print(Actor actor, Model page) {
        pages.fill(page, summaries.sheet(actor), CitySummaryController.RECORDS);
        page.addAttribute("back", "/city/summary");
        return "summary/print";
    }

    @GetMapping("/paper.docx")
    void paper(Actor actor, HttpServletResponse response) throws IOException {
        papers.paper(summaries.sheet(actor), response);
    }

    @GetMapping("/statistics.xlsx")
    void statistics(Actor actor, HttpServletResponse response) throws IOException {
        papers.statistics(summaries.sheet(actor), actor, response);
    }
}
