package org.kexuejie.activity.domain;

import org.kexuejie.activity.ActivityView;

/** Something that must be there before the office confirms a registration, such as its stamped scan (F03). */
interface ConfirmationNeed {

    /** @throws org.kexuejie.shared.RuleViolation that says what is missing */
    void check(ActivityView activity);
}
