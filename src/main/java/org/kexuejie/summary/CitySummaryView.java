package org.kexuejie.summary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;

/**
 * A city's summary with everything that is known of it.
 *
 * @param confirmedFigures {@linkplain SummaryFigures#fingerprint() fingerprint} of the figures that the city has confirmed
 * @param scan stamped paper, scanned
 * @param scanOf mark of the paper that was current when its scan was uploaded
 * @param filings how often it has been filed
 * @param firstFiledAt what being on time goes by
 * @param filedAt last filing
 * @param openedAt since when the office has it open; what was opened cannot be withdrawn any more
 * @param returnReason of the last return, while it is with the city
 */
public record CitySummaryView(
        CitySummaryId id,
        int version,
        EditionId edition,
        String cityCode,
        SummaryStatus status,
        Narrative narrative,
        List<String> highlights,
        List<ChosenPicture> pictures,
        List<ExcusedActivity> excused,
        @Nullable String confirmedFigures,
        @Nullable MediaFileId scan,
        @Nullable String scanOf,
        int filings,
        @Nullable Instant firstFiledAt,
        @Nullable Instant filedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acceptedAt,
        @Nullable String returnReason,
        List<Delivery> deliveries) {

    /** Version of a summary that the city has not begun with. */
    public static final int NEW = -1;

    public CitySummaryView {
        highlights = List.copyOf(highlights);
        pictures = List.copyOf(pictures);
        excused = List.copyOf(excused);
        deliveries = List.copyOf(deliveries);
    }

    /** Whether the city has kept anything of it. */
    public boolean isBegun() {
        return version != NEW;
    }
}
