package org.kexuejie.chase.web;

import org.kexuejie.account.CityTeamOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city asks its units. */
@Controller
@CityTeamOnly
@RequestMapping("/city")
class CityChaseController extends ChaseController {

    CityChaseController(ChasePages pages) {
        super(pages);
    }
}
