package org.kexuejie.activity.web;

import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The activities of a city: the desk of its team. */
@Controller
@CityTeamOnly
@RequestMapping("/city")
class CityActivityController extends StaffActivityController {

    CityActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        super(lists, activities, pages);
    }
}
