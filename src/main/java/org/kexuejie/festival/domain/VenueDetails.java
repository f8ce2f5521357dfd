package org.kexuejie.festival.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.VenueStatus;

public record VenueDetails(
        String purpose, String name, @Nullable String address, VenueStatus status) {

    VenueDetails tentative() {
        return new VenueDetails(purpose, name, address, VenueStatus.TENTATIVE);
    }
}
