package org.kexuejie.demo;

import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;

/**
 * An activity being lived through.
 *
 * @param city who decides on it
 */
record Story(ActivityId id, ActivityPlan plan, Member unit, Actor city, Pace before, Pace after) {

    Actor author() {
        return unit.actor();
    }

    Chance chance() {
        return plan.chance();
    }
}
