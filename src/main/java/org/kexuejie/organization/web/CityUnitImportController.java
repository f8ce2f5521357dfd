package org.kexuejie.organization.web;

import org.kexuejie.account.CityTeamOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A city registers its units in bulk. */
@Controller
@CityTeamOnly
@RequestMapping("/city/units/import")
class CityUnitImportController extends UnitImportController {

    CityUnitImportController(UnitImportPages pages) {
        super(pages);
    }
}
