package org.kexuejie.activity.web;

import org.kexuejie.account.CountyOnly;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The activities of a county, for its association. */
@Controller
@CountyOnly
@RequestMapping("/county")
class CountyActivityController extends StaffActivityController {

    CountyActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        super(lists, activities, pages);
    }
}
