package org.kexuejie.activity.web;

import org.kexuejie.account.OfficeOnly;
import org.kexuejie.activity.domain.ActivityService;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** All activities of the region, for the committee office. */
@Controller
@OfficeOnly
@RequestMapping("/office")
class OfficeActivityController extends StaffActivityController {

    OfficeActivityController(ActivityLists lists, ActivityService activities, ActivityPages pages) {
        super(lists, activities, pages);
    }
}
