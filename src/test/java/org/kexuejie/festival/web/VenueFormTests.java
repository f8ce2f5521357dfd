package org.kexuejie.festival.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.festival.domain.VenueDetails;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.Records;

class VenueFormTests {

    private static final VenueForm FORM = VenueForm.of(
            new VenueInfo(new VenueId(new UUID(7, 1)), 4, "主场活动", "柳州科技馆", "文昌路", VenueStatus.FIXED, List.of()));

    @Test
    void whatIsKeptComesBackAsItWas() {
        assertThat(FORM.toDetails()).isEqualTo(new VenueDetails("主场活动", "柳州科技馆", "文昌路", VenueStatus.FIXED));
        assertThat(FORM.version()).isEqualTo(4);
        assertThat(FORM.reason()).isEmpty();
    }

    @Test
    void aNewVenueIsTentativeUntilItIsSaidOtherwise() {
        assertThat(VenueForm.blank().status()).isEqualTo(VenueStatus.TENTATIVE);
    }

    @Test
    void purposeNameAndStatusAreNeeded() {
        assertThat(Limits.refusedBy(FORM)).isEmpty();
        assertThat(Limits.refusedBy(Records.with(VenueForm.blank(), "status", null)))
                .isEqualTo(Map.of(
                        "purpose", "shell.rule.missing",
                        "name", "shell.rule.missing",
                        "status", "shell.rule.missing"));
    }

    @Test
    void textsHaveTheirLength() {
        assertThat(Limits.refused(
                        FORM,
                        Map.of(
                                "purpose", "场".repeat(41),
                                "name", "馆".repeat(61),
                                "address", "路".repeat(101),
                                "note", "因".repeat(201))))
                .isEqualTo(Map.of(
                        "purpose", "shell.rule.tooLong",
                        "name", "shell.rule.tooLong",
                        "address", "shell.rule.tooLong",
                        "note", "shell.rule.tooLong"));
    }
}
