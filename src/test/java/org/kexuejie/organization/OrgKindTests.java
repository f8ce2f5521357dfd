package org.kexuejie.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.organization.OrgKind.ACTIVITY_CENTRE;
import static org.kexuejie.organization.OrgKind.COMPLETE_SECONDARY;
import static org.kexuejie.organization.OrgKind.HOST_DEPARTMENT;
import static org.kexuejie.organization.OrgKind.JUNIOR_HIGH;
import static org.kexuejie.organization.OrgKind.NINE_YEAR_SCHOOL;
import static org.kexuejie.organization.OrgKind.OTHER;
import static org.kexuejie.organization.OrgKind.OTHER_VENUE;
import static org.kexuejie.organization.OrgKind.POPSCI_VENUE;
import static org.kexuejie.organization.OrgKind.PRIMARY_SCHOOL;
import static org.kexuejie.organization.OrgKind.RURAL_SCHOOL_MUSEUM;
import static org.kexuejie.organization.OrgKind.RURAL_YOUTH_PALACE;
import static org.kexuejie.organization.OrgKind.SCIENCE_ASSOCIATION;
import static org.kexuejie.organization.OrgKind.SCIENCE_STUDIO;
import static org.kexuejie.organization.OrgKind.SENIOR_HIGH;
import static org.kexuejie.organization.OrgKind.UNIVERSITY;
import static org.kexuejie.organization.OrgKind.VOCATIONAL_SCHOOL;

import org.junit.jupiter.api.Test;

/** R29 and R30. */
class OrgKindTests {

    @Test
    void primaryAndSecondarySchoolsFillTheSlotOfSchools() {
        assertThat(OrgKind.filling(CoverageSlot.SCHOOL))
                .containsExactly(PRIMARY_SCHOOL, JUNIOR_HIGH, SENIOR_HIGH, NINE_YEAR_SCHOOL, COMPLETE_SECONDARY);
    }

    @Test
    void outOfSchoolVenuesFillTheSlotOfVenues() {
        assertThat(OrgKind.filling(CoverageSlot.VENUE))
                .containsExactly(
                        ACTIVITY_CENTRE,
                        RURAL_YOUTH_PALACE,
                        RURAL_SCHOOL_MUSEUM,
                        POPSCI_VENUE,
                        SCIENCE_STUDIO,
                        OTHER_VENUE);
    }

    @Test
    void allOtherKindsFillNone() {
        assertThat(OrgKind.values())
                .filteredOn(kind -> kind.slot() == null)
                .containsExactly(VOCATIONAL_SCHOOL, UNIVERSITY, SCIENCE_ASSOCIATION, HOST_DEPARTMENT, OTHER);
    }
}
