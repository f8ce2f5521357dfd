package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.DeliveryChannel;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.StoredFiles;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.springframework.security.access.AccessDeniedException;

/** The office decides on what the cities have filed. */
@PortalTest
class SummaryReviewServiceTests {

    private static final LocalDate TODAY = LocalDate.parse("2020-10-12");
    private static final Delivery PAPER = new Delivery(DeliveryChannel.PAPER, TODAY, "韦老师");

    private final SummaryReviewService reviews;
    private final SummaryFilingService filings;
    private final CitySummaryService service;
    private final SummaryFiles gate;
    private final SummaryMother summaries;
    private final Trail trail;
    private final Actors actors;
    private final Actor liuzhou;
    private final Actor office;

    SummaryReviewServiceTests(
            SummaryReviewService reviews,
            SummaryFilingService filings,
            CitySummaryService service,
            SummaryFiles gate,
            SummaryMother summaries,
            Trail trail,
            Actors actors) {
        this.reviews = reviews;
        this.filings = filings;
        this.service = service;
        this.gate = gate;
        this.summaries = summaries;
        this.trail = trail;
        this.actors = actors;
        this.liuzhou = actors.liuzhou();
        this.office = actors.office();
    }

    private SummaryStatus status() {
        return service.sheet(liuzhou).summary().status();
    }

    @Test
    void acceptedWithAnOpinionItIsInTheTrail() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());

        reviews.accept(id, summaries.versionOf(liuzhou), "材料齐全", office);

        assertThat(status()).isEqualTo(SummaryStatus.ACCEPTED);
        assertThat(service.sheet(liuzhou).summary().acceptedAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(trail.of("city-summary", id.value()))
                .extracting(TrailEntry::actionKey, TrailEntry::resultKey, TrailEntry::opinion)
                .containsExactly(
                        tuple("summary.action.FILE", "summary.status.FILED", null),
                        tuple("summary.action.ACCEPT", "summary.status.ACCEPTED", "材料齐全"));
    }

    @Test
    void returnedWithAReasonTheCityWorksOnItAndFilesItAnew() {
        CitySummaryId id = summaries.returned(liuzhou, actors.schoolA());

        SummarySheet sheet = service.sheet(liuzhou);
        assertThat(sheet.summary().returnReason()).isEqualTo("请核对覆盖县数");
        assertThat(sheet.may("EDIT")).isTrue();

        summaries.stamp(liuzhou);
        summaries.file(liuzhou);
        assertThat(reviews.sheet(id, office).summary().filings()).isEqualTo(2);
    }

    @Test
    void aReturnNeedsAReasonThatFits() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int version = summaries.versionOf(liuzhou);

        assertThat(violationsOf(() -> reviews.sendBack(id, version, " ", office)))
                .containsExactly("reason: summary.rule.reasonMissing");
        assertThat(violationsOf(() -> reviews.sendBack(id, version, "长".repeat(1001), office)))
                .containsExactly("reason: summary.rule.reasonLong [1000]");
        assertThat(violationsOf(() -> reviews.accept(id, version, "长".repeat(1001), office)))
                .containsExactly("reason: summary.rule.reasonLong [1000]");
        assertThat(status()).isEqualTo(SummaryStatus.FILED);
    }

    @Test
    void whoeverReadAnOlderVersionDecidesNothing() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int read = reviews.open(id, office).summary().version();
        reviews.note(id, read, PAPER, office);

        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> reviews.accept(id, read, null, office));
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> reviews.sendBack(id, read, "请核对", office));
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> reviews.note(id, read, PAPER, office));
        assertThat(status()).isEqualTo(SummaryStatus.FILED);
    }

    @Test
    void theVersionOnTheOpenedPageIsTheOneThatStands() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());

        reviews.accept(id, reviews.open(id, office).summary().version(), null, office);

        assertThat(status()).isEqualTo(SummaryStatus.ACCEPTED);
    }

    @RepeatedTest(3)
    void ofTwoInTheOfficeOneDecides() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int read = reviews.open(id, office).summary().version();

        var outcomes =
                Race.of(() -> reviews.accept(id, read, null, office), () -> reviews.sendBack(id, read, "请核对", office));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(status()).isEqualTo(outcomes.getFirst().isDone() ? SummaryStatus.ACCEPTED : SummaryStatus.RETURNED);
        assertThat(trail.of("city-summary", id.value())).hasSize(2);
    }

    @RepeatedTest(3)
    void whoeverComesFirstTakesBackOrAccepts() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int read = summaries.versionOf(liuzhou);

        var outcomes = Race.of(() -> filings.withdraw(liuzhou), () -> reviews.accept(id, read, null, office));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(status()).isEqualTo(outcomes.getFirst().isDone() ? SummaryStatus.DRAFT : SummaryStatus.ACCEPTED);
    }

    @Test
    void whatReachedTheOfficeIsNotedNotBeforeItCame() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        var tomorrow = new Delivery(DeliveryChannel.DISC, TODAY.plusDays(1), "韦老师");

        assertThat(violationsOf(() -> reviews.note(id, summaries.versionOf(liuzhou), tomorrow, office)))
                .containsExactly("receivedOn: summary.rule.receivedInFuture");
        reviews.note(id, summaries.versionOf(liuzhou), PAPER, office);

        assertThat(service.sheet(liuzhou).summary().deliveries()).containsExactly(PAPER);
        assertThat(trail.of("city-summary", id.value()).getLast().opinion()).isEqualTo("盖章纸质件，2020-10-12，韦老师 签收");
    }

    @Test
    void nobodyElseSeesOrDecides() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        int version = summaries.versionOf(liuzhou);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.accept(id, version, null, liuzhou));
        for (Actor actor : List.of(actors.nanning(), actors.schoolA(), actors.sanjiang(), actors.wenming())) {
            assertThatExceptionOfType(RecordNotFound.class)
                    .as(actor.affiliation())
                    .isThrownBy(() -> reviews.sheet(id, actor));
            assertThatExceptionOfType(RecordNotFound.class)
                    .as(actor.affiliation())
                    .isThrownBy(() -> reviews.accept(id, version, null, actor));
        }
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> reviews.sheet(new CitySummaryId(UUID.randomUUID()), office));
    }

    @Test
    void aDraftIsNotForTheOfficeAndNeitherIsItsScan() {
        summaries.readyToFile(liuzhou, actors.schoolA());
        CitySummaryId id = service.sheet(liuzhou).summary().id();
        MediaFileId scan =
                Objects.requireNonNull(service.sheet(liuzhou).summary().scan());

        MediaFile file = StoredFiles.of(gate.ownerKind(), id.value());

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> reviews.open(id, office));
        assertThat(gate.mayRead(office, file)).isFalse();
        assertThat(gate.mayRead(liuzhou, file)).isTrue();
        assertThat(gate.mayRead(actors.nanning(), file)).isFalse();
        assertThat(gate.mayRead(liuzhou, StoredFiles.of(gate.ownerKind(), scan.value())))
                .isFalse();

        summaries.file(liuzhou);
        assertThat(gate.mayRead(office, file)).isTrue();
    }

    @Test
    void openingItClosesTheWayBack() {
        CitySummaryId id = summaries.filed(liuzhou, actors.schoolA());
        reviews.sheet(id, office);
        assertThat(service.sheet(liuzhou).may("WITHDRAW")).isTrue();

        reviews.open(id, office);

        assertThat(service.sheet(liuzhou).may("WITHDRAW")).isFalse();
        assertThat(violationsOf(() -> filings.withdraw(liuzhou))).containsExactly("summary.rule.alreadyOpened");
    }
}
