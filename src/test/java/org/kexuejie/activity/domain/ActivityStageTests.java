package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.activity.ActivityStatus.APPROVED;
import static org.kexuejie.activity.ActivityStatus.COUNTY_REVIEW;
import static org.kexuejie.activity.ActivityStatus.OFFICE_REVIEW;
import static org.kexuejie.activity.ActivityStatus.REPORTED;
import static org.kexuejie.activity.ActivityStatus.REPORT_RETURNED;
import static org.kexuejie.activity.ActivityStatus.RETURNED;
import static org.kexuejie.activity.ActivityStatus.SUBMITTED;
import static org.kexuejie.activity.ActivityStatus.VERIFIED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityStageTests {

    @Test
    void eachStageHoldsItsStates() {
        assertThat(Arrays.stream(ActivityStage.values())
                        .collect(Collectors.toMap(Function.identity(), ActivityStage::statuses)))
                .isEqualTo(Map.of(
                        ActivityStage.REGISTERED,
                        List.of(
                                COUNTY_REVIEW,
                                SUBMITTED,
                                OFFICE_REVIEW,
                                RETURNED,
                                APPROVED,
                                REPORTED,
                                REPORT_RETURNED,
                                VERIFIED),
                        ActivityStage.APPROVED,
                        List.of(APPROVED, REPORTED, REPORT_RETURNED, VERIFIED),
                        ActivityStage.HELD,
                        List.of(VERIFIED),
                        ActivityStage.WITH_CITY,
                        List.of(SUBMITTED, REPORTED),
                        ActivityStage.WITH_UNIT,
                        List.of(RETURNED, REPORT_RETURNED),
                        ActivityStage.UNREPORTED,
                        List.of(APPROVED, REPORTED, REPORT_RETURNED)));
    }
}
