package org.kexuejie.festival.domain;

import org.kexuejie.festival.CommitteePosition;

/** A member of the committee; spaces that print puts into short names are taken out (R73). */
public record CommitteeDetails(CommitteePosition position, String name, String title) {

    public CommitteeDetails {
        name = name.replaceAll("[\\s\\u3000]", "");
    }
}
