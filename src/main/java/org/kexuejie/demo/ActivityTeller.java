package org.kexuejie.demo;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;

/** Lives through the activities: everybody does at the right moment what they would do in the portal. */
class ActivityTeller {

    private static final Map<PortraitConsent, Integer> CONSENTS = new java.util.EnumMap<>(Map.of(
            PortraitConsent.GUARDIAN, 50,
            PortraitConsent.NOT_RECOGNISABLE, 36,
            PortraitConsent.BLURRED, 9,
            PortraitConsent.INTERNAL_ONLY, 5));

    private final ActivityService activities;
    private final ReportService reports;
    private final SettableClock clock;
    private final EntityManager entities;
    private final Words words;

    ActivityTeller(
            ActivityService activities,
            ReportService reports,
            SettableClock clock,
            EntityManager entities,
            Words words) {
        this.activities = activities;
        this.reports = reports;
        this.clock = clock;
        this.entities = entities;
        this.words = words;
    }

    void tell(ActivityPlan plan, Member unit, Actor city, RegistrationWriter registrations, List<byte[]> pictures) {
        new Story(plan, unit.actor(), city, registrations.complete(plan, unit), pictures).tell();
        entities.clear();
    }

    private class Story {

        private final ActivityId id = new ActivityId(Ids.next());
        private final ActivityPlan plan;
        private final Actor unit;
        private final Actor city;
        private final Registration registration;
        private final List<byte[]> pictures;
        private final Chance chance;
        private Iterator<Instant> moments;

        Story(ActivityPlan plan, Actor unit, Actor city, Registration registration, List<byte[]> pictures) {
            this.plan = plan;
            this.unit = unit;
            this.city = city;
            this.registration = registration;
            this.pictures = pictures;
            this.chance = plan.chance();
            this.moments = plan.before().iterator();
        }

        void tell() {
            register();
            if (plan.ending().isOver()) {
                moments = plan.after().iterator();
                report();
            }
        }

        private void register() {
            if (plan.ending() == Ending.DRAFT) {
                boolean finished = chance.percent(40);
                next(() -> activities.create(
                        id, finished ? registration : RegistrationWriter.unfinished(registration), unit));
                return;
            }
            boolean returned = plan.returned() || plan.ending() == Ending.RETURNED;
            next(() -> activities.create(id, returned ? RegistrationWriter.bare(registration) : registration, unit));
            next(() -> activities.submit(id, unit));
            if (returned) {
                next(this::sendBack);
            }
            if (plan.returned() && plan.ending() != Ending.RETURNED) {
                next(() -> {
                    activities.revise(id, version(), registration, unit);
                    entities.flush();
                    activities.submit(id, unit);
                });
            }
            decide();
        }

        private void sendBack() {
            Texts.Remark remark = chance.pick(words.texts().returns());
            activities.open(id, city);
            activities.sendBack(id, remark.text(), remark.field(), city);
        }

        private void decide() {
            switch (plan.ending()) {
                case WITHDRAWN -> next(() -> activities.withdraw(id, unit));
                case SUBMITTED -> {
                    if (chance.percent(30)) {
                        next(() -> activities.open(id, city));
                    }
                }
                case REJECTED -> next(() -> {
                    activities.open(id, city);
                    activities.reject(id, chance.pick(words.texts().rejections()), city);
                });
                case DRAFT, RETURNED -> {}
                default -> approve();
            }
        }

        private void approve() {
            next(() -> {
                activities.open(id, city);
                activities.approve(id, opinion(words.texts().approvals()), city);
            });
            if (plan.ending() == Ending.CANCELLED) {
                next(() -> activities.cancel(id, chance.pick(words.texts().cancellations()), unit));
            }
        }

        private void report() {
            Report report = new ReportWriter(words).complete(plan, registration);
            if (!plan.ending().isReported()) {
                if (chance.percent(25)) {
                    next(() -> reports.revise(id, version(), ReportWriter.begun(report), unit));
                }
                return;
            }
            next(() -> write(report));
            next(() -> reports.submit(id, unit));
            if (plan.reportReturned() || plan.ending() == Ending.REPORT_RETURNED) {
                next(this::sendReportBack);
            }
            if (plan.reportReturned() && plan.ending() != Ending.REPORT_RETURNED) {
                next(() -> correct(report));
            }
            if (plan.ending() == Ending.VERIFIED) {
                next(() -> {
                    activities.open(id, city);
                    reports.verify(id, opinion(words.texts().verifications()), city);
                });
            }
        }

        private void write(Report report) {
            reports.revise(id, version(), report, unit);
            int photos = chance.between(3, 5);
            int first = chance.between(0, pictures.size() - 1);
            for (int at = 0; at < photos; at++) {
                var content = new ByteArrayInputStream(pictures.get((first + at) % pictures.size()));
                String caption = chance.pick(plan.topic().captions());
                String filename = "IMG_%04d.jpg".formatted(chance.between(1, 9999));
                reports.addPhoto(id, content, filename, caption, chance.weighted(CONSENTS), unit);
            }
        }

        private void sendReportBack() {
            Texts.Remark remark = chance.pick(words.texts().reportReturns());
            activities.open(id, city);
            reports.sendBack(id, remark.text(), remark.field(), city);
        }

        private void correct(Report first) {
            String variance = Objects.requireNonNullElse(first.varianceNote(), words.texts().reports().variance());
            reports.revise(id, version(), ReportWriter.corrected(first, variance), unit);
            entities.flush();
            reports.submit(id, unit);
        }

        private int version() {
            return activities.show(id, unit).activity().version();
        }

        private @Nullable String opinion(List<String> choices) {
            String opinion = chance.pick(choices);
            return opinion.isEmpty() ? null : opinion;
        }

        /** What the next step reads by SQL, this one has to have written. */
        private void next(Runnable step) {
            clock.at(moments.next(), step);
            entities.flush();
        }
    }
}
