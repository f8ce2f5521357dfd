package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.domain.CountyReviews;
import org.kexuejie.shell.Pages;
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

    ReviewSettingsController(CountyReviews counties) {
        this.counties = counties;
    }

    @GetMapping
    String show(Actor actor, Model page) {
        page.addAttribute("setting", counties.of(actor));
        return "activity/review-settings";
    }

    @PostMapping("/county-review")
    ModelAndView switchCountyReview(@RequestParam boolean on, Actor actor, RedirectAttributes flash) {
        counties.switchTo(on, actor);
        flash.addFlashAttribute("notice", "activity.countyReview.done." + (on ? "ON" : "OFF"));
        return Pages.seeOther("/city/review-settings");
    }
}
