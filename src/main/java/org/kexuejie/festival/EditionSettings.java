package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the plan leaves open and the office sets (R75).
 *
 * @param applicationDueOn last day for registrations
 * @param reportDueDays days after an activity's end within which its report is due
 * @param citySummaryDueOn last day for the cities' summaries (R60)
 * @param dueHour hour of the last day at which it ends, 1 to 24 in the festival's time
 * @param lateHandling what becomes of what comes later
 * @param minReportPhotos fewest photos of a report
 * @param minSummaryPictures fewest pictures of a city's summary
 * @param minSummaryLength fewest characters of a city's summary
 */
@Embeddable
public record EditionSettings(
        LocalDate applicationDueOn,
        int reportDueDays,
        LocalDate citySummaryDueOn,
        int dueHour,
        @Enumerated(EnumType.STRING) LateHandling lateHandling,
        @Enumerated(EnumType.STRING) CoverageMode coverageMode,
        int minReportPhotos,
        int minSummaryPictures,
        int minSummaryLength) {}
