package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.VenueChange;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

@PortalTest
class VenueServiceTests {

    private static final VenueDetails FIXED = new VenueDetails("主场活动", "柳州科技馆", "文昌路", VenueStatus.FIXED);
    private static final VenueDetails MOVED = new VenueDetails("主场活动", "柳东文化广场", null, VenueStatus.TENTATIVE);

    private final VenueService service;
    private final Festival festival;
    private final SettableClock clock;
    private final Actor office;
    private final EditionId edition;

    VenueServiceTests(VenueService service, Festival festival, SettableClock clock, Actors actors, Plan plan) {
        this.service = service;
        this.festival = festival;
        this.clock = clock;
        this.office = actors.office();
        this.edition = plan.edition().id();
    }

    private VenueInfo venue() {
        return festival.venues(edition).getFirst();
    }

    private void revise(VenueDetails details, String note) {
        service.revise(edition, venue().id(), venue().version(), details, note, office);
    }

    @Test
    void theVenueOfThePlanIsTentative() {
        assertThat(venue().name()).isEqualTo("柳州科技馆");
        assertThat(venue().status()).isEqualTo(VenueStatus.TENTATIVE);
        assertThat(venue().changes()).isEmpty();
    }

    @Test
    void everyChangeStaysOnRecordNewestFirst() {
        revise(FIXED, "已签协议");
        clock.setTo(FestivalMoment.at("2020-10-13T09:00"));
        revise(MOVED, "场馆检修");

        assertThat(venue().name()).isEqualTo("柳东文化广场");
        assertThat(venue().changes())
                .containsExactly(
                        new VenueChange(FestivalMoment.at("2020-10-13T09:00"), office.name(), "柳州科技馆（确定）", "场馆检修"),
                        new VenueChange(FestivalMoment.NOW, office.name(), "柳州科技馆（暂定）", "已签协议"));
    }

    @Test
    void nothingChangesWithoutAReason() {
        assertThat(violationsOf(() -> revise(FIXED, " "))).containsExactly("note: festival.rule.venueNoteMissing");
        assertThat(venue().status()).isEqualTo(VenueStatus.TENTATIVE);
    }

    @Test
    void whoeverReadAnOlderVersionIsTold() {
        VenueInfo read = venue();
        revise(FIXED, "已签协议");

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> service.revise(edition, read.id(), read.version(), MOVED, "场馆检修", office));
        assertThat(venue().changes()).hasSize(1);
    }

    @Test
    void aNewVenueStandsLastWithoutHistory() {
        service.add(edition, MOVED);

        VenueInfo added = festival.venues(edition).getLast();
        assertThat(festival.venues(edition)).hasSize(2);
        assertThat(added.name()).isEqualTo("柳东文化广场");
        assertThat(added.changes()).isEmpty();
    }

    @Test
    void aVenueIsFoundInItsOwnEditionOnly() {
        var nowhere = new EditionId(new UUID(0, 1));

        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> service.revise(nowhere, venue().id(), 0, MOVED, "场馆检修", office));
    }
}
