package org.kexuejie.summary.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.activity.EvidencePhotos;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.SummaryFigures;
import org.springframework.stereotype.Component;

/** Puts together a summary with its figures, what is missing, and what may be done with it. */
@Component
class SummarySheets {

    private final LiveFigures live;
    private final FiledFigures filed;
    private final Activities activities;
    private final EvidencePhotos evidence;
    private final Festival festival;
    private final Regions regions;

    SummarySheets(
            LiveFigures live,
            FiledFigures filed,
            Activities activities,
            EvidencePhotos evidence,
            Festival festival,
            Regions regions) {
        this.live = live;
        this.filed = filed;
        this.activities = activities;
        this.evidence = evidence;
        this.festival = festival;
        this.regions = regions;
    }

    /** The sheet of a summary; its figures are live for the city that works on it and frozen in every other case. */
    SummarySheet of(CitySummaryView summary, Actor actor) {
        EditionInfo edition = festival.edition(summary.edition());
        City city = regions.city(summary.cityCode());
        Set<MediaFileId> unusable = unusable(summary);
        boolean working = !summary.status().isReceived() && actor.isTeamOf(city.code());
        if (!working) {
            SummaryFigures figures = filed.of(summary.id(), summary.filings());
            SummaryPaper paper = paper(edition, city, summary, figures, summary.excused());
            return new SummarySheet(
                    edition,
                    city,
                    summary,
                    paper,
                    List.of(),
                    unusable,
                    List.of(),
                    SummaryPolicy.allowed(actor, summary));
        }
        List<UnreportedActivity> unreported = activities.unreported(edition.id(), city.code());
        SummaryPaper paper =
                paper(edition, city, summary, live.of(edition, city), stillUnreported(summary.excused(), unreported));
        return new SummarySheet(
                edition,
                city,
                summary,
                paper,
                unreported,
                unusable,
                FilingRules.blocking(edition.settings(), summary, paper, unreported, unusable.size()),
                SummaryPolicy.allowed(actor, summary));
    }

    private Set<MediaFileId> unusable(CitySummaryView summary) {
        Set<MediaFileId> chosen =
                summary.pictures().stream().map(ChosenPicture::file).collect(Collectors.toCollection(HashSet::new));
        evidence.among(summary.edition(), summary.cityCode(), chosen).stream()
                .map(EvidencePhoto::file)
                .forEach(chosen::remove);
        return Set.copyOf(chosen);
    }

    private static SummaryPaper paper(
            EditionInfo edition,
            City city,
            CitySummaryView summary,
            SummaryFigures figures,
            List<ExcusedActivity> excused) {
        return new SummaryPaper(
                city.name() + edition.shortName() + "活动总结",
                summary.narrative(),
                summary.highlights(),
                figures,
                excused,
                summary.pictures());
    }

    /** An exception counts only as long as there are still no figures. */
    private static List<ExcusedActivity> stillUnreported(
            List<ExcusedActivity> excused, List<UnreportedActivity> unreported) {
        Set<ActivityId> open = unreported.stream().map(UnreportedActivity::id).collect(Collectors.toSet());
        return excused.stream().filter(each -> open.contains(each.activity())).toList();
    }
}
