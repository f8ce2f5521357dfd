package org.kexuejie.publicsite.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ProgrammeFilter;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Labelled;

/**
 * What a visitor asked the programme for, as the address says it.
 *
 * @param county counts only inside of the city asked for
 * @param when what is still to come, where nothing is asked for
 * @param open only activities open to the public
 */
record ProgrammeQuery(
        @Nullable String city,
        @Nullable String county,
        @Nullable LineId line,
        @Nullable When when,
        @Nullable Boolean open,
        @Nullable String text) {

    /** Which days a visitor looks at. */
    enum When implements Labelled {
        COMING,
        ALL;

        @Override
        public String labelKey() {
            return "publicsite.when." + name();
        }
    }

    public When days() {
        return Objects.requireNonNullElse(when, When.COMING);
    }

    public boolean openOnly() {
        return Boolean.TRUE.equals(open);
    }

    /** @param now what is over by then is not still to come */
    ProgrammeFilter filter(EditionId edition, Regions regions, Instant now) {
        boolean inCity = county != null
                && regions.counties().stream()
                        .filter(each -> each.code().equals(county))
                        .map(County::cityCode)
                        .anyMatch(code -> code.equals(city));
        return new ProgrammeFilter(
                edition, city, inCity ? county : null, line, openOnly(), days() == When.COMING ? now : null, text);
    }
}
