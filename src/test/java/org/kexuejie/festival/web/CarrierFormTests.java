package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.OrganizationDetails;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Limits;

class CarrierFormTests {

    private static final CarrierForm FORM = CarrierForm.of(
            new OrganizationEntry(new UUID(6, 1), 2, OrgRole.CO_ORGANIZER, "柳州市科协", Sector.AST, Actors.LIUZHOU));

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails())
                .isEqualTo(new OrganizationDetails(OrgRole.CO_ORGANIZER, "柳州市科协", Sector.AST, Actors.LIUZHOU));
        assertThat(FORM.version()).isEqualTo(2);
    }

    @Test
    void roleAndNameAreNeeded() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refusedBy(new CarrierForm(0, null, null, null, null)))
                .isEqualTo(Map.of("role", "shell.rule.missing", "name", "shell.rule.missing"));
        assertThat(Limits.refusedBy(CarrierForm.blank(OrgRole.HOST))).isEqualTo(Map.of("name", "shell.rule.missing"));
        assertThat(Limits.refused(FORM, Map.of("name", "馆".repeat(61))))
                .isEqualTo(Map.of("name", "shell.rule.tooLong"));
    }
}
