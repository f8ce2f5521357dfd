package org.kexuejie.testing;

import static org.kexuejie.testing.ReportBuilder.aReport;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryFilingService;
import org.kexuejie.summary.domain.SummaryReviewService;
import org.kexuejie.summary.domain.SummarySheet;

/** Makes the summary of a city by the use cases that people go through, as far as a test needs it. */
public final class SummaryMother {

    private static final int ACTIVITIES = 4;

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

    /** A text of more than the length that is asked for. */
    public static Narrative text() {
        String section = "全市上下联动，学校和校外活动场所一起办，孩子们动手做、开口讲。".repeat(13);
        return new Narrative(section, section, null, section, section);
    }

    /** Verified activities of a unit with pictures enough for a summary. */
    public void evidence(Actor unit) {
        for (int i = 0; i < ACTIVITIES; i++) {
            activities.verified(unit, activities.registration(), aReport());
        }
    }

    /** Everything is there but the scan: text, confirmed figures, pictures. */
    public SummarySheet written(Actor team) {
        summaries.write(version(team), text(), List.of("县县有活动"), team);
        confirm(team);
        List<MediaFileId> pictures =
                summaries.evidence(team, new PageQuery(1, 10)).rows().stream()
                        .map(EvidencePhoto::file)
                        .toList();
        summaries.choosePictures(version(team), pictures, team);
        return summaries.sheet(team);
    }

    public void confirm(Actor team) {
        String figures = summaries.sheet(team).figures().fingerprint();
        summaries.checkFigures(version(team), Map.of(), figures, team);
    }

    /** Uploads the scan of the paper as it stands; each one is another picture. */
    public void scan(Actor team) {
        byte[] scan = Pictures.jpeg(80, 113, 1_000_000 + ++scans);
        filings.attachScan(new ByteArrayInputStream(scan), "盖章扫描件.jpg", team);
    }

    /** Nothing blocks its filing any more. */
    public void ready(Actor team, Actor unit) {
        evidence(unit);
        written(team);
        scan(team);
    }

    public CitySummaryId filed(Actor team, Actor unit) {
        ready(team, unit);
        return file(team);
    }

    public CitySummaryId file(Actor team) {
        filings.file(version(team), team);
        return summaries.sheet(team).summary().id();
    }

    public CitySummaryId accepted(Actor team, Actor unit) {
        CitySummaryId id = filed(team, unit);
        reviews.accept(id, version(team), "材料齐全", actors.office());
        return id;
    }

    public CitySummaryId returned(Actor team, Actor unit) {
        CitySummaryId id = filed(team, unit);
        reviews.sendBack(id, version(team), "请核对覆盖县数", actors.office());
        return id;
    }

    /** The version that stands now. */
    public int version(Actor team) {
        return summaries.sheet(team).summary().version();
    }
}
