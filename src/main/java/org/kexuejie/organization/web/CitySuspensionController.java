package org.kexuejie.organization.web;

import org.kexuejie.account.CityTeamOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city suspends units of its own and takes them up again. */
@Controller
@CityTeamOnly
@RequestMapping("/city/units/{id}")
class CitySuspensionController extends SuspensionController {

    CitySuspensionController(SuspensionPages pages) {
        super(pages);
    }
}
