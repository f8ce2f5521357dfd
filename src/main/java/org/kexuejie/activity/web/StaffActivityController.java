package org.kexuejie.activity.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityFilter;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities within the scope of whoever is no unit: list, sheet, and one by one. Each role has its own of it. */
abstract class StaffActivityController {

    private final ActivityLists lists;
    final ActivityService activities;
    private final ActivityPages pages;

    StaffActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        this.lists = lists;
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping("/activities")
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
    @GetMapping("/activities")
    String results(
            @ModelAttribute("filter") ActivityFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return list(filter, page, actor, request, model) + " :: results";
    }

    @GetMapping("/activities.xlsx")
    void export(@ModelAttribute("filter") ActivityFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        lists.export(filter, actor, response);
    }

    @GetMapping("/activities/{id}")
    String show(@PathVariable ActivityId id, Actor actor, Model model) {
        model.addAttribute("page", pages.page(opened(id, actor), actor));
        return "activity/show";
    }

    /** A reviewer who looks at what was handed in has opened it. */
    ActivityService.Shown opened(ActivityId id, Actor actor) {
        return activities.open(id, actor);
    }
}
