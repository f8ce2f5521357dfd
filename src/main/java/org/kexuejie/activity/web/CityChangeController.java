package org.kexuejie.activity.web;

import org.kexuejie.account.CityTeamOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city moves an approved activity for a unit that asked for it. */
@Controller
@CityTeamOnly
@RequestMapping("/city/activities/{id}")
class CityChangeController extends ChangeController {

    CityChangeController(ChangePages pages) {
        super(pages);
    }
}
