package org.kexuejie.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.FestivalTime;

/**
 * When things are due in an edition, by its settings and the extensions that are in force.
 *
 * @param extensions those in force when they were looked up
 */
public record DueDates(EditionInfo edition, List<Extended> extensions) {

    /**
     * An extension in force.
     *
     * @param cityCode nothing: for everybody
     * @param unitId nothing: for the whole city
     */
    public record Extended(
            DeadlineKind kind,
            @Nullable String cityCode,
            @Nullable UUID unitId,
            Instant to) {

        private boolean isFor(DeadlineKind wanted, String city, @Nullable UUID unit) {
            return kind == wanted
                    && (cityCode == null || cityCode.equals(city))
                    && (unitId == null || unitId.equals(unit));
        }
    }

    public Deadline ofApplications(String cityCode, OrganizationId unit) {
        return deadline(DeadlineKind.APPLICATION, end(edition.settings().applicationDueOn()), cityCode, unit.value());
    }

    /** @param activityEnd end of the activity as registered */
    public Deadline ofReport(Instant activityEnd, String cityCode, OrganizationId unit) {
        LocalDate lastDay = FestivalTime.local(activityEnd)
                .toLocalDate()
                .plusDays(edition.settings().reportDueDays());
        return deadline(DeadlineKind.REPORT, end(lastDay), cityCode, unit.value());
    }

    public Deadline ofCitySummary(String cityCode) {
        return deadline(DeadlineKind.CITY_SUMMARY, end(edition.settings().citySummaryDueOn()), cityCode, null);
    }

    /** The moment at which a last day ends. */
    public Instant end(LocalDate lastDay) {
        return FestivalTime.instant(LocalDateTime.of(lastDay, LocalTime.MIDNIGHT)
                .plusHours(edition.settings().dueHour()));
    }

    /** Of several extensions the latest counts. */
    private Deadline deadline(DeadlineKind kind, Instant due, String cityCode, @Nullable UUID unit) {
        @Nullable
        Instant extendedTo = extensions.stream()
                .filter(extension -> extension.isFor(kind, cityCode, unit))
                .map(Extended::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Deadline(kind, due, extendedTo, edition.settings().lateHandling() == LateHandling.REFUSED);
    }
}
