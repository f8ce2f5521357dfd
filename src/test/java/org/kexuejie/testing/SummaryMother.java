package org.kexuejie.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummaryFilingService;

/** Makes a city's summary by the steps that the city goes through. */
public final class SummaryMother {

    private static final int VERIFIED_ACTIVITIES = 4; // with 3 pictures each, which is more than a summary needs

    private final CitySummaryService summaries;
    private final SummaryFilingService filings;
    private final ActivityMother activities;

    SummaryMother(CitySummaryService summaries, SummaryFilingService filings, ActivityMother activities) {
        this.summaries = summaries;
        this.filings = filings;
        this.activities = activities;
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

    /** Complete but for the scan of the stamped paper, on verified activities of a unit of the city. */
    public CitySummaryId readyToStamp(Actor team, Actor unit) {
        for (int i = 0; i < VERIFIED_ACTIVITIES; i++) {
            activities.verified(unit);
        }
        begun(team);
        summaries.choosePictures(
                versionOf(team),
                summaries.evidence(team, new PageQuery(1, 100)).rows().stream()
                        .map(EvidencePhoto::file)
                        .toList(),
                team);
        String figures = summaries.sheet(team).figures().fingerprint();
        summaries.checkFigures(versionOf(team), Map.of(), figures, team);
        return idOf(team);
    }

    /** Complete, with its scan. */
    public CitySummaryId readyToFile(Actor team, Actor unit) {
        CitySummaryId id = readyToStamp(team, unit);
        filings.attachScan(new ByteArrayInputStream(Pictures.jpeg(210, 297, 1)), "盖章件.jpg", team);
        return id;
    }

    /** With the office, which has not opened it. */
    public CitySummaryId filed(Actor team, Actor unit) {
        CitySummaryId id = readyToFile(team, unit);
        filings.file(versionOf(team), team);
        return id;
    }

    private int versionOf(Actor team) {
        return summaries.sheet(team).summary().version();
    }

    private CitySummaryId idOf(Actor team) {
        return summaries.sheet(team).summary().id();
    }
}
