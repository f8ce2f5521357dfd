package org.kexuejie.organization.web;

import org.kexuejie.account.OfficeOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office suspends any unit and takes it up again. */
@Controller
@OfficeOnly
@RequestMapping("/office/units/{id}")
class OfficeSuspensionController extends SuspensionController {

    OfficeSuspensionController(SuspensionPages pages) {
        super(pages);
    }
}
