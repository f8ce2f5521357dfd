package org.kexuejie.activity.web;

import org.kexuejie.account.OfficeOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The confirmations of the office, for the programme lines that it has chosen (F03). */
@Controller
@OfficeOnly
@RequestMapping("/office/activities/{id}")
class OfficeReviewController extends ReviewController {

    OfficeReviewController(Decisions decisions) {
        super(decisions);
    }
}
