package org.kexuejie.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;

/** The activities, for the other modules. */
public interface Activities {

    /** Participation of each county in which anything is registered, for coverage. */
    List<CountyParticipation> participation(EditionId edition);

    /** Plans of each line that are approved for at least one of these days; lines without any are left out. */
    Map<LineId, LinePlan> planned(EditionId edition, LocalDate from, LocalDate to);

    /** Number of activities by status, drafts left out. */
    ActivityCounts counts(EditionId edition, @Nullable String cityCode);

    /** Approved activities of a city whose report is not verified yet, oldest end first. */
    List<UnreportedActivity> unreported(EditionId edition, String cityCode);

    /** Verified photos of a city that consent allows to publish, newest first. */
    Paged<EvidencePhoto> evidence(EditionId edition, String cityCode, PageQuery page);

    /** Those of the files that are in the {@linkplain #evidence evidence} of a city, in no particular order. */
    List<EvidencePhoto> evidenceAmong(EditionId edition, String cityCode, Collection<MediaFileId> files);

    /** What the public may see of approved activities, soonest first. */
    Paged<PublicActivity> programme(ProgrammeFilter filter, PageQuery page);

    /** One approved activity as the public may see it. */
    Optional<PublicActivity> publicActivity(ActivityId id);
}
