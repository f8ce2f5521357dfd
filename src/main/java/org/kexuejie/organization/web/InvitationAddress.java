package org.kexuejie.organization.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the links of invitations begin: the address that is set, or the one at which the inviting page was asked for. */
@Component
class InvitationAddress {

    private final String set;

    InvitationAddress(@Value("${kexuejie.address}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
    }

    /** The page on which a code is typed. */
    String page() {
        String portal = set.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : set;
        return portal + "/join";
    }

    String link(String code) {
        return page() + "/" + code;
    }
}
