package org.kexuejie.demo;

import java.time.Duration;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.PostponementService;

/** Tells of an activity from its draft to the city's decision. */
class RegistrationTeller {

    /** Of a hundred that lie ahead. */
    private static final int POSTPONED = 12;

    /** Of a hundred that a unit moved or called off. */
    private static final int SEEN = 70;

    private final ActivityService activities;
    private final PostponementService postponements;
    private final RegistrationWriter writer;
    private final Paperwork papers;
    private final Texts texts;

    RegistrationTeller(
            ActivityService activities,
            PostponementService postponements,
            RegistrationWriter writer,
            Paperwork papers,
            Words words) {
        this.activities = activities;
        this.postponements = postponements;
        this.writer = writer;
        this.papers = papers;
        this.texts = words.texts();
    }

    /** @return the registration as it stands in the end */
    Registration tell(Story story) {
        Registration registration = writer.write(story.plan(), story.unit());
        switch (story.plan().ending()) {
            case DRAFT -> draft(story, registration);
            case RETURNED -> submitInVain(story, registration);
            default -> submitAndDecide(story, registration);
        }
        return registration;
    }

    private void draft(Story story, Registration registration) {
        boolean finished = story.chance().percent(40);
        create(story, finished ? registration : Flaws.unfinished(registration));
    }

    private void submitAndDecide(Story story, Registration registration) {
        if (story.plan().returned()) {
            submitInVain(story, registration);
            story.before()
                    .next(
                            () -> revise(story, registration),
                            () -> papers.seal(story, registration),
                            () -> activities.submit(story.id(), story.author()));
        } else {
            create(story, registration);
            story.before()
                    .next(() -> papers.seal(story, registration), () -> activities.submit(story.id(), story.author()));
        }
        decide(story);
    }

    /** The city finds a flaw and sends the registration back. */
    private void submitInVain(Story story, Registration registration) {
        Texts.Remark remark = story.chance().pick(texts.returns());
        create(story, Flaws.in(registration, remark.field()));
        story.before().next(() -> activities.submit(story.id(), story.author()));
        story.before()
                .next(
                        () -> activities.open(story.id(), story.city()),
                        () -> activities.sendBack(story.id(), remark.text(), remark.field(), story.city()));
    }

    private void decide(Story story) {
        ActivityId id = story.id();
        Chance chance = story.chance();
        switch (story.plan().ending()) {
            case WITHDRAWN -> story.before().next(() -> activities.withdraw(id, story.author()));
            case SUBMITTED -> {
                if (chance.percent(30)) {
                    story.before().next(() -> activities.open(id, story.city()));
                }
            }
            case REJECTED ->
                story.before()
                        .next(
                                () -> activities.open(id, story.city()),
                                () -> activities.reject(id, chance.pick(texts.rejections()), story.city()));
            case CANCELLED -> {
                approve(story);
                story.before()
                        .next(
                                () -> activities.cancel(id, chance.pick(texts.cancellations()), story.author()),
                                () -> letCityLook(story));
            }
            case APPROVED_AHEAD -> {
                approve(story);
                if (chance.percent(POSTPONED)) {
                    postpone(story);
                }
            }
            default -> approve(story);
        }
    }

    private void postpone(Story story) {
        ActivityPlan plan = story.plan();
        Duration later = Duration.ofDays(7L * story.chance().between(1, 3));
        String reason = story.chance().pick(texts.postponements());
        story.before()
                .next(
                        () -> postponements.postpone(
                                story.id(),
                                plan.startAt().plus(later),
                                plan.endAt().plus(later),
                                reason,
                                story.author()),
                        () -> letCityLook(story));
    }

    /** Most of what units changed has been read. */
    private void letCityLook(Story story) {
        if (story.chance().percent(SEEN)) {
            activities.open(story.id(), story.city());
        }
    }

    private void approve(Story story) {
        story.before()
                .next(
                        () -> activities.open(story.id(), story.city()),
                        () -> activities.approve(story.id(), story.chance().opinion(texts.approvals()), story.city()));
    }

    private void create(Story story, Registration registration) {
        story.before()
                .next(
                        () -> activities.create(story.id(), registration, story.author()),
                        () -> papers.add(story, registration));
    }

    private void revise(Story story, Registration registration) {
        int version = activities.show(story.id(), story.author()).activity().version();
        activities.revise(story.id(), version, registration, story.author());
    }
}
