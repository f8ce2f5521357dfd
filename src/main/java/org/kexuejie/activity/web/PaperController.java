package org.kexuejie.activity.web;

import java.time.Clock;
import java.time.LocalDate;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A registration on paper: printed, stamped by its unit (单位意见), and back as a scan (F03). */
@Controller
class PaperController {

    private static final String VIEW = "activity/print";

    private final ActivityService activities;
    private final ActivityPages pages;
    private final Papers papers;
    private final Festival festival;
    private final Clock clock;

    PaperController(ActivityService activities, ActivityPages pages, Papers papers, Festival festival, Clock clock) {
        this.activities = activities;
        this.pages = pages;
        this.papers = papers;
        this.festival = festival;
        this.clock = clock;
    }

    @UnitOnly
    @GetMapping("/school/activities/{id}/print")
    String ofUnit(@PathVariable ActivityId id, Actor actor, Model page) {
        return print(id, actor, page);
    }

    @CityTeamOnly
    @GetMapping("/city/activities/{id}/print")
    String ofCity(@PathVariable ActivityId id, Actor actor, Model page) {
        return print(id, actor, page);
    }

    @OfficeOnly
    @GetMapping("/office/activities/{id}/print")
    String ofOffice(@PathVariable ActivityId id, Actor actor, Model page) {
        return print(id, actor, page);
    }

    private String print(ActivityId id, Actor actor, Model model) {
        ActivityPage page = pages.page(activities.show(id, actor), actor);
        LocalDate today = FestivalTime.today(clock);
        model.addAttribute("page", page);
        model.addAttribute("edition", festival.edition(page.activity().edition()));
        model.addAttribute("today", today);
        return VIEW;
    }

    /** The stamped paper may come before or after the registration is handed in. */
    @UnitOnly
    @PostMapping("/school/activities/{id}/scan")
    ModelAndView attach(
            @PathVariable ActivityId id, @RequestParam MultipartFile sealScan, Actor actor, RedirectAttributes flash) {
        try {
            if (sealScan.isEmpty()) {
                throw RuleViolation.at("sealScan", "activity.rule.scanNotChosen");
            }
            papers.attach(id, RegistrationPaper.SEAL_SCAN, sealScan, actor);
        } catch (RuleViolation refused) {
            return Pages.invalid("activity/show")
                    .addObject("page", pages.page(activities.show(id, actor), actor))
                    .addObject("scanViolations", refused.violations());
        }
        flash.addFlashAttribute("notice", "activity.done.scan");
        return Pages.seeOther("/school/activities/" + id);
    }
}
