package org.kexuejie.activity;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.organization.OrganizationId;

/**
 * How many different units of a county take part in the lines that count for coverage (R29), by what they can
 * fill: {@code schools} slot A, {@code venues} slot B, {@code modelSchools} either. Each stage includes the
 * stages after it.
 *
 * @param furthestModelSchool the demonstration school that has come furthest, which is the one to stand in for
 *     a missing school; none where no demonstration school takes part
 */
public record CountyParticipation(
        String countyCode,
        Units registered,
        Units approved,
        Units held,
        @Nullable OrganizationId furthestModelSchool) {

    public record Units(int schools, int venues, int modelSchools) {

        public static final Units NONE = new Units(0, 0, 0);

        /** Whether these units are enough for their county; each of them fills one slot only. */
        public boolean cover(CoverageMode mode) {
            int all = schools + venues + modelSchools;
            return switch (mode) {
                case ANY -> all > 0;
                case A_AND_B -> all > 1 && schools + modelSchools > 0 && venues + modelSchools > 0;
            };
        }
    }
}
