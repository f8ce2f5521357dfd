package org.kexuejie.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.organization.OrganizationId;

/** When what is due, extensions included; for the modules that take it in. */
public interface Deadlines {

    /** When a unit's registrations are due. */
    Deadline ofApplications(EditionInfo edition, String cityCode, OrganizationId unit);

    /** When the report on a unit's activity is due that ends at a moment. */
    Deadline ofReport(EditionInfo edition, Instant activityEnd, String cityCode, OrganizationId unit);

    /** When the summary of a city is due (R60). */
    Deadline ofCitySummary(EditionInfo edition, String cityCode);

    /** All of them, from one look at the extensions; for lists, which ask for many. */
    DueDates dates(EditionInfo edition);

    /** The moment at which a last day ends. */
    Instant end(EditionInfo edition, LocalDate lastDay);
}
