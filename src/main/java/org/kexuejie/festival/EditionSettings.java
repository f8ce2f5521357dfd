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
 * @param minReportPhotos fewest photos of a report
 * @param minSummaryPictures fewest pictures of a city's summary
 * @param minSummaryLength fewest characters of a city's summary
 */
@Embeddable
public record EditionSettings(
        LocalDate applicationDueOn,
        int reportDueDays,
        LocalDate citySummaryDueOn,
        @Enumerated(EnumType.STRING) CoverageMode coverageMode,
        int minReportPhotos,
        int minSummaryPictures,
        int minSummaryLength) {}
