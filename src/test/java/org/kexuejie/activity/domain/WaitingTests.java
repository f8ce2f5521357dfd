package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.FestivalMoment;

/** How many days something has waited. */
class WaitingTests {

    private static final LocalDate TODAY = LocalDate.parse("2020-10-12");

    private static ActivityRow row(ActivityStatus status, @Nullable Instant arrivedAt) {
        return new ActivityRow(
                new ActivityId(new UUID(0, 1)),
                "08-4502-00001",
                "科技节",
                "东门小学",
                "450200",
                "450202",
                null,
                status,
                null,
                null,
                arrivedAt,
                arrivedAt,
                300,
                true,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-12T00:00, 0",
        "2020-10-12T23:59, 0",
        "2020-10-11T23:59, 1",
        "2020-10-11T00:00, 1",
        "2020-10-09T08:00, 3",
        "2020-09-30T08:00, 12"
    })
    void daysAreThoseOfTheCalendarWhateverTheHour(String arrived, long days) {
        assertThat(Waiting.days(row(ActivityStatus.SUBMITTED, FestivalMoment.at(arrived)), TODAY))
                .isEqualTo(days);
    }

    @Test
    void onlyWhatAReviewerHasWaits() {
        var days = new TreeMap<ActivityStatus, Long>();
        for (ActivityStatus status : ActivityStatus.values()) {
            var waited = Waiting.days(row(status, FestivalMoment.at("2020-10-08T08:00")), TODAY);
            if (waited != null) {
                days.put(status, waited);
            }
        }

        assertThat(days)
                .isEqualTo(Map.of(
                        ActivityStatus.COUNTY_REVIEW, 4L,
                        ActivityStatus.SUBMITTED, 4L,
                        ActivityStatus.OFFICE_REVIEW, 4L,
                        ActivityStatus.REPORTED, 4L));
    }

    @Test
    void whatNeverArrivedDoesNotWait() {
        assertThat(Waiting.days(row(ActivityStatus.SUBMITTED, null), TODAY)).isNull();
    }
}
