package org.kexuejie.summary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a city has come with its summary (R57-R60).
 *
 * @param id nothing while the city has not begun
 * @param filedAt last filing; nothing while it was never filed, or was withdrawn since
 * @param acceptedAt nothing unless it stands accepted
 * @param onTime whether it was first filed before the end of the day on which summaries are due
 * @param paperReceivedOn day on which the office got the stamped paper, where it has it
 * @param liaison 联络员 of the city's team, as far as the city has entered one
 */
public record CitySummaryLine(
        String cityCode,
        @Nullable CitySummaryId id,
        SummaryStatus status,
        @Nullable Instant filedAt,
        @Nullable Instant acceptedAt,
        boolean onTime,
        @Nullable LocalDate paperReceivedOn,
        @Nullable String liaison,
        @Nullable String phone) {

    /** Whether it has been handed in, even if the office returned it since. */
    public boolean wasFiled() {
        return filedAt != null;
    }

    /** Whether the office has the summary: filed or accepted. */
    public boolean isReceived() {
        return status.isReceived();
    }
}
