package org.kexuejie.activity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityRow;
import org.kexuejie.activity.domain.RegistrationRules;
import org.kexuejie.activity.domain.Waiting;

/**
 * An activity as the page of a list shows it.
 *
 * @param waitingDays days that it has been with the reviewer who has it; nothing while none has
 */
record ActivityListRow(
        ActivityRow row,
        String cityName,
        String countyName,
        String lineName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Long waitingDays) {

    public ActivityStatus status() {
        return row.status();
    }

    /** Whether it has been with its reviewer for too long. */
    public boolean isLongWaiting() {
        return waitingDays != null && waitingDays > Waiting.LONG_DAYS;
    }

    /** Whether its registration has been handed in and has not come back with a stamp yet. */
    public boolean isUnsealed() {
        return !row.sealed() && status() != ActivityStatus.DRAFT && RegistrationRules.takesScan(status());
    }
}
