package org.kexuejie.activity.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityFilter;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All activities of the region, for the committee office. */
@Controller
@OfficeOnly
class OfficeActivityController {

    private final ActivityLists lists;
    private final ActivityService activities;
    private final ActivityPages pages;

    OfficeActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        this.lists = lists;
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping("/office/activities")
    String list(
            @ModelAttribute("filter") ActivityFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        lists.fill(model, filter, page, actor, request);
        return "activity/list";
    }

    @HxRequest
    @GetMapping("/office/activities")
    String results(
            @ModelAttribute("filter") ActivityFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return list(filter, page, actor, request, model) + " :: results";
    }

    @GetMapping("/office/activities.xlsx")
    void export(@ModelAttribute("filter") ActivityFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        lists.export(filter, actor, response);
    }

    @GetMapping("/office/activities/{id}")
    String show(@PathVariable ActivityId id, Actor actor, Model model) {
        model.addAttribute("page", pages.page(activities.open(id, actor), actor));
        return "activity/show";
    }
}
