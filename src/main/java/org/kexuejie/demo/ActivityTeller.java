package org.kexuejie.demo;

import jakarta.persistence.EntityManager;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Registration;
import org.kexuejie.shared.Ids;

/** Lives through the activities: everybody does at the right moment what they would do in the portal. */
class ActivityTeller {

    private final RegistrationTeller registrations;
    private final ReportTeller reports;
    private final DemoTime time;
    private final EntityManager entities;

    ActivityTeller(RegistrationTeller registrations, ReportTeller reports, DemoTime time, EntityManager entities) {
        this.registrations = registrations;
        this.reports = reports;
        this.time = time;
        this.entities = entities;
    }

    void tell(ActivityPlan plan, Member unit, Actor city) {
        var before = new Pace(time, entities, plan.before());
        var after = new Pace(time, entities, plan.after());
        var story = new Story(new ActivityId(Ids.next()), plan, unit, city, before, after);
        Registration registration = registrations.tell(story);
        if (plan.ending().isOver()) {
            reports.tell(story, registration);
        }
        entities.clear();
    }
}
