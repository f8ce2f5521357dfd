package org.kexuejie.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;

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
}
