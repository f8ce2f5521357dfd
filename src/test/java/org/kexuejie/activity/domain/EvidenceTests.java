package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.activity.EvidencePhotos;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.ReportBuilder;

/** Which photos others may show. */
@PortalTest
class EvidenceTests {

    private final EvidencePhotos photos;
    private final ActivityService service;
    private final ReportService reports;
    private final ActivityMother mother;
    private final SettableClock clock;
    private final Actor schoolA;
    private final Actor schoolN;
    private final Actor liuzhou;
    private final EditionId edition;
    private int pictures = 1000;

    EvidenceTests(
            EvidencePhotos photos,
            ActivityService service,
            ReportService reports,
            ActivityMother mother,
            SettableClock clock,
            Plan plan,
            Actors actors) {
        this.photos = photos;
        this.service = service;
        this.reports = reports;
        this.mother = mother;
        this.clock = clock;
        this.schoolA = actors.schoolA();
        this.schoolN = actors.schoolN();
        this.liuzhou = actors.liuzhou();
        this.edition = plan.edition().id();
    }

    /** An activity with a photo of every consent, handed in. */
    private ActivityId withEveryConsent(String title, String end) {
        var registration =
                mother.registration().title(title).from("2020-09-19T08:00").to(end);
        var id = mother.approved(schoolA, registration);
        for (PortraitConsent consent : PortraitConsent.values()) {
            clock.setTo(clock.instant().plusSeconds(1));
            byte[] content = Pictures.jpeg(64, 48, ++pictures);
            reports.addPhoto(id, Photos.of(content, "现场.jpg", Photos.note(title + consent, consent)), schoolA);
        }
        int version = service.show(id, schoolA).activity().version();
        reports.revise(id, version, ReportBuilder.aReport().build(), schoolA);
        reports.submit(id, schoolA);
        return id;
    }

    private List<EvidencePhoto> publishable(ActivityId id) {
        var activity = service.show(id, schoolA).activity();
        return activity.photos().stream()
                .filter(photo -> photo.mayBePublished(FestivalTime.today(clock)))
                .map(photo -> new EvidencePhoto(
                        photo.file(),
                        photo.note().caption(),
                        id,
                        String.valueOf(activity.registration().title())))
                .toList();
    }

    @Test
    void onlyVerifiedPhotosWithConsentAreEvidenceNewestFirst() {
        var older = withEveryConsent("先办的", "2020-09-19T17:00");
        var newer = withEveryConsent("后办的", "2020-09-20T17:00");
        withEveryConsent("未核数的", "2020-09-21T17:00");
        reports.verify(older, null, liuzhou);
        reports.verify(newer, null, liuzhou);
        mother.verified(schoolN);

        var evidence = photos.ofCity(edition, "450200", PageQuery.ofPage(1));

        var expected = new ArrayList<>(publishable(newer));
        expected.addAll(publishable(older));
        assertThat(expected).hasSize(6);
        assertThat(evidence.rows()).isEqualTo(expected);
        assertThat(evidence.total()).isEqualTo(6);
        assertThat(photos.ofCity(edition, "450200", new PageQuery(2, 4)).rows()).isEqualTo(expected.subList(4, 6));
    }

    @Test
    void ofSomeFilesThoseThatAreEvidenceAreNamed() {
        var verified = withEveryConsent("核数的", "2020-09-19T17:00");
        var reported = withEveryConsent("未核数的", "2020-09-21T17:00");
        reports.verify(verified, null, liuzhou);
        var files = new ArrayList<MediaFileId>();
        files.add(new MediaFileId(Ids.next()));
        for (var id : List.of(verified, reported)) {
            service.show(id, schoolA).activity().photos().forEach(photo -> files.add(photo.file()));
        }

        assertThat(photos.among(edition, "450200", files)).containsExactlyInAnyOrderElementsOf(publishable(verified));
        assertThat(photos.among(edition, "450100", files)).isEmpty();
        assertThat(photos.among(edition, "450200", List.of())).isEmpty();
    }
}
