package org.kexuejie.organization.web;

import org.kexuejie.account.OfficeOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The office registers units of the whole region in bulk. */
@Controller
@OfficeOnly
@RequestMapping("/office/units/import")
class OfficeUnitImportController extends UnitImportController {

    OfficeUnitImportController(UnitImportPages pages) {
        super(pages);
    }
}
