package org.kexuejie.organization.web;

import org.kexuejie.account.OfficeOnly;
import org.kexuejie.organization.domain.UnitApplicationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office decides on the units of the region and the universities that register themselves. */
@Controller
@OfficeOnly
@RequestMapping("/office/applications")
class OfficeApplicationController extends ApplicationController {

    OfficeApplicationController(ApplicationPages pages, UnitApplicationDesk desk) {
        super(pages, desk);
    }
}
