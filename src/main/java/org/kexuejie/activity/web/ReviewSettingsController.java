package org.kexuejie.activity.web;

import java.util.Comparator;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.domain.CountyReviews;
import org.kexuejie.organization.CountyLevels;
import org.kexuejie.shell.Pages;
import org.kexuejie.trail.TrailEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a city has its registrations reviewed. */
@Controller
@CityTeamOnly
@RequestMapping("/city/review-settings")
class ReviewSettingsController {

    private final CountyReviews counties;
    private final CountyLevels levels;

    ReviewSettingsController(CountyReviews counties, CountyLevels levels) {
        this.levels = levels;
        this.counties = counties;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        CountyReviews.Setting setting = counties.of(actor);
        page.addAttribute("setting", setting);
        page.addAttribute("countyLevel", levels.isOn(actor.cityCode()));
        page.addAttribute(
                "history",
                Stream.concat(setting.history().stream(), levels.history(actor.cityCode()).stream())
                        .sorted(Comparator.comparing(TrailEntry::at))
                        .toList());
        return "activity/review-settings";
    }

    @PostMapping("/county-level")
    ModelAndView switchCountyLevel(@RequestParam boolean on, Actor actor, RedirectAttributes flash) {
        levels.switchTo(on, actor);
        flash.addFlashAttribute("notice", "organization.countyLevel.done." + (on ? "ON" : "OFF"));
        return Pages.seeOther("/city/review-settings");
    }

    @PostMapping("/county-review")
    ModelAndView switchCountyReview(@RequestParam boolean on, Actor actor, RedirectAttributes flash) {
        counties.switchTo(on, actor);
        flash.addFlashAttribute("notice", "activity.countyReview.done." + (on ? "ON" : "OFF"));
        return Pages.seeOther("/city/review-settings");
    }
}
