package org.kexuejie.activity.web;

import org.kexuejie.account.CountyOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The decisions of a county on registrations, where its city has switched county review on. */
@Controller
@CountyOnly
@RequestMapping("/county/activities/{id}")
class CountyReviewController extends ReviewController {

    CountyReviewController(Decisions decisions) {
        super(decisions);
    }
}
