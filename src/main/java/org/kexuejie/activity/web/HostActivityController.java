package org.kexuejie.activity.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.HostOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityFilter;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities of a host department's lines in all cities (R65-R70). */
@Controller
@HostOnly
class HostActivityController {

    private final ActivityLists lists;
    private final ActivityService activities;
    private final ActivityPages pages;

    HostActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        this.lists = lists;
        this.activities = activities;
        this.pages = pages;
    }

    @GetMapping("/host/activities")
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
    @GetMapping("/host/activities")
    String results(
            @ModelAttribute("filter") ActivityFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        return list(filter, page, actor, request, model) + " :: results";
    }

    @GetMapping("/host/activities.xlsx")
    void export(@ModelAttribute("filter") ActivityFilter filter, Actor actor, HttpServletResponse response)
            throws IOException {
        lists.export(filter, actor, response);
    }

    @GetMapping("/host/activities/{id}")
    String show(@PathVariable ActivityId id, Actor actor, Model model) {
        model.addAttribute("page", pages.page(activities.show(id, actor), actor));
        return "activity/show";
    }
}
