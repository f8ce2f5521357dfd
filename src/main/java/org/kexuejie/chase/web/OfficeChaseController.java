package org.kexuejie.chase.web;

import org.kexuejie.account.OfficeOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office asks the units of the whole region. */
@Controller
@OfficeOnly
@RequestMapping("/office")
class OfficeChaseController extends ChaseController {

    OfficeChaseController(ChasePages pages) {
        super(pages);
    }
}
