package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.account.CountyOnly;
import org.kexuejie.account.HostOnly;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.account.UnitOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was handed in, as it was then; the trail leads to it. */
@Controller
class VersionController {

    private static final String VIEW = "activity/version";

    private final ActivityService activities;
    private final Revisions revisions;

    VersionController(ActivityService activities, Revisions revisions) {
        this.activities = activities;
        this.revisions = revisions;
    }

    @UnitOnly
    @GetMapping("/school/activities/{id}/versions/{number}")
    String ofUnit(@PathVariable ActivityId id, @PathVariable int number, Actor actor, Model page) {
        return show(id, number, actor, page);
    }

    @CityTeamOnly
    @GetMapping("/city/activities/{id}/versions/{number}")
    String ofCity(@PathVariable ActivityId id, @PathVariable int number, Actor actor, Model page) {
        return show(id, number, actor, page);
    }

    @CountyOnly
    @GetMapping("/county/activities/{id}/versions/{number}")
    String ofCounty(@PathVariable ActivityId id, @PathVariable int number, Actor actor, Model page) {
        return show(id, number, actor, page);
    }

    @OfficeOnly
    @GetMapping("/office/activities/{id}/versions/{number}")
    String ofOffice(@PathVariable ActivityId id, @PathVariable int number, Actor actor, Model page) {
        return show(id, number, actor, page);
    }

    @HostOnly
    @GetMapping("/host/activities/{id}/versions/{number}")
    String ofHost(@PathVariable ActivityId id, @PathVariable int number, Actor actor, Model page) {
        return show(id, number, actor, page);
    }

    private String show(ActivityId id, int number, Actor actor, Model page) {
        revisions.fill(page, activities.show(id, actor).activity(), number, actor);
        return VIEW;
    }
}
