package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.account.HostOnly;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The activities of a host department's lines in all cities (R65-R70). */
@Controller
@HostOnly
@RequestMapping("/host")
class HostActivityController extends StaffActivityController {

    HostActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        super(lists, activities, pages);
    }

    @Override
    ActivityService.Shown opened(ActivityId id, Actor actor) {
        return activities.show(id, actor);
    }
}
