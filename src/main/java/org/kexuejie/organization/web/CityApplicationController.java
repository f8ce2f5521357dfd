package org.kexuejie.organization.web;

import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.organization.domain.UnitApplicationDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city decides on the units that register themselves in it. */
@Controller
@CityTeamOnly
@RequestMapping("/city/applications")
class CityApplicationController extends ApplicationController {

    CityApplicationController(ApplicationPages pages, UnitApplicationDesk desk) {
        super(pages, desk);
    }
}
