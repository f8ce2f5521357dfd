package org.kexuejie.chase.web;

import org.kexuejie.account.CountyOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A county asks its units. */
@Controller
@CountyOnly
@RequestMapping("/county")
class CountyChaseController extends ChaseController {

    CountyChaseController(ChasePages pages) {
        super(pages);
    }
}
