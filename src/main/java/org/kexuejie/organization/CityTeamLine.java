package org.kexuejie.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a city has come with its team (F02).
 *
 * @param filedAt nothing while it is not filed
 * @param documentNumber 文号 of the city's plan
 * @param liaison 联络员, as far as the city has entered one
 */
public record CityTeamLine(
        String cityCode,
        @Nullable Instant filedAt,
        @Nullable String documentNumber,
        @Nullable String liaison,
        @Nullable String phone) {

    public boolean isFiled() {
        return filedAt != null;
    }
}
