package org.kexuejie.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryFilingService;
import org.kexuejie.summary.domain.SummaryReviewService;

/** Makes a city's summary by the steps that the city and the office go through. */
public final class SummaryMother {

    private static final int VERIFIED_ACTIVITIES = 4; // with 3 pictures each, which is more than a summary needs

    private final CitySummaryService summaries;
    private final SummaryFilingService filings;
    private final SummaryReviewService reviews;
    private final ActivityMother activities;
    private final Actors actors;
    private long scans;

    SummaryMother(
            CitySummaryService summaries,
            SummaryFilingService filings,
            SummaryReviewService reviews,
            ActivityMother activities,
            Actors actors) {
        this.summaries = summaries;
        this.filings = filings;
        this.reviews = reviews;
        this.activities = activities;
        this.actors = actors;
    }

    /** A text that is long enough. */
    public static Narrative narrative() {
        String section = "全市各县（市、区）认真组织，学校和校外活动场所联动，活动覆盖面广、参与度高。".repeat(11);
        return new Narrative(section, section, null, section, section);
    }

    /** Begun, with a text and nothing else. */
    public CitySummaryId begun(Actor team) {
        summaries.write(versionOf(team), narrative(), List.of("科普大篷车开进苗寨"), team);
        return idOf(team);
    }

    /** Verified activities of a unit, with pictures enough for a summary. */
    public void evidence(Actor unit) {
        for (int i = 0; i < VERIFIED_ACTIVITIES; i++) {
            activities.verified(unit);
        }
    }

    /** Complete but for the scan of the stamped paper, on verified activities of a unit of the city. */
    public CitySummaryId readyToStamp(Actor team, Actor unit) {
        evidence(unit);
        begun(team);
        summaries.choosePictures(
                versionOf(team),
                summaries.evidence(team, new PageQuery(1, 100)).rows().stream()
                        .map(EvidencePhoto::file)
                        .toList(),
                team);
        confirm(team, Map.of());
        return idOf(team);
    }

    /** The city vouches for the figures as they stand, with these exceptions. */
    public void confirm(Actor team, Map<ActivityId, String> reasons) {
        String figures = summaries.sheet(team).figures().fingerprint();
        summaries.checkFigures(versionOf(team), reasons, figures, team);
    }

    /** Uploads the scan of the paper as it stands; each is another picture. */
    public void stamp(Actor team) {
        byte[] scan = Pictures.jpeg(210, 297, ++scans);
        filings.attachScan(new ByteArrayInputStream(scan), "盖章件.jpg", team);
    }

    /** Complete, with its scan. */
    public CitySummaryId readyToFile(Actor team, Actor unit) {
        CitySummaryId id = readyToStamp(team, unit);
        stamp(team);
        return id;
    }

    /** Hands in what is complete. */
    public CitySummaryId file(Actor team) {
        filings.file(versionOf(team), team);
        return idOf(team);
    }

    /** With the office, which has not opened it. */
    public CitySummaryId filed(Actor team, Actor unit) {
        readyToFile(team, unit);
        return file(team);
    }

    public CitySummaryId accepted(Actor team, Actor unit) {
        CitySummaryId id = filed(team, unit);
        reviews.accept(id, versionOf(team), "材料齐全", actors.office());
        return id;
    }

    public CitySummaryId returned(Actor team, Actor unit) {
        CitySummaryId id = filed(team, unit);
        reviews.sendBack(id, versionOf(team), "请核对覆盖县数", actors.office());
        return id;
    }

    /** The version that stands now. */
    public int versionOf(Actor team) {
        return summaries.sheet(team).summary().version();
    }

    private CitySummaryId idOf(Actor team) {
        return summaries.sheet(team).summary().id();
    }
}
