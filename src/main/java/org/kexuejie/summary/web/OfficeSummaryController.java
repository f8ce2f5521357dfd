package org.kexuejie.summary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.domain.SummaryReviewService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One city's summary, for the office to read, print and take along. */
@Controller
@OfficeOnly
@RequestMapping("/office/summaries/{id}")
class OfficeSummaryController {

    private final SummaryReviewService reviews;
    private final OfficePages pages;
    private final PaperPages papers;

    OfficeSummaryController(SummaryReviewService reviews, OfficePages pages, PaperPages papers) {
        this.reviews = reviews;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping
    String show(@PathVariable CitySummaryId id, Actor actor, Model page) {
        pages.fill(page, reviews.open(id, actor), actor);
        return OfficePages.VIEW;
    }

    @GetMapping("/print")
    String print(@PathVariable CitySummaryId id, Actor actor, Model page) {
        pages.fill(page, reviews.received(id, actor), actor);
        page.addAttribute("back", "/office/summaries/" + id);
        return "summary/print";
    }

    @GetMapping("/paper.docx")
    void paper(@PathVariable CitySummaryId id, Actor actor, HttpServletResponse response) throws IOException {
        papers.paper(reviews.received(id, actor), response);
    }

    @GetMapping("/statistics.xlsx")
    void statistics(@PathVariable CitySummaryId id, Actor actor, HttpServletResponse response) throws IOException {
        papers.statistics(reviews.received(id, actor), actor, response);
    }
}
