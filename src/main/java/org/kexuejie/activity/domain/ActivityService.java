package org.kexuejie.activity.domain;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RuleViolation;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registration and review (F03): one transaction per intent of a person. */
@Service
@Transactional
@NamedInterface("usecases")
public class ActivityService {

    private final ActivityRepository activities;
    private final ActivityDesk desk;
    private final ReceiptNumbers receipts;
    private final Festival festival;
    private final Organizations organizations;
    private final Clock clock;
    private final ActivityDeadlines deadlines;
    private final ReviewChains chains;
    private final RegistrationFiles papers;

    ActivityService(
            ActivityRepository activities,
            ActivityDesk desk,
            ReceiptNumbers receipts,
            Festival festival,
            Organizations organizations,
            Clock clock,
            ActivityDeadlines deadlines,
            ReviewChains chains,
            RegistrationFiles papers) {
        this.activities = activities;
        this.desk = desk;
        this.receipts = receipts;
        this.festival = festival;
        this.organizations = organizations;
        this.clock = clock;
        this.deadlines = deadlines;
        this.chains = chains;
        this.papers = papers;
    }

    /** An activity within the actor's scope, with what the actor may do with it now. */
    public record Shown(ActivityView activity, Set<ActivityAction> allowed) {}

    @Transactional(readOnly = true)
    public Shown show(ActivityId id, Actor actor) {
        Activity activity = desk.visible(id, actor);
        return new Shown(activity.view(), desk.allowed(activity, actor));
    }

    /** As {@link #show}; a reviewer who looks at what was handed in has opened it, and its unit cannot take it back any more. */
    public Shown open(ActivityId id, Actor reviewer) {
        Activity activity = desk.held(id, reviewer);
        Set<ActivityAction> allowed = desk.allowed(activity, reviewer);
        if (allowed.contains(ActivityAction.APPROVE) || allowed.contains(ActivityAction.VERIFY)) {
            activity.open(clock.instant());
        }
        return new Shown(activity.view(), allowed);
    }

    /**
     * Keeps a new draft of the actor's unit. The same id again is the same draft: a form sent twice makes one
     * record, and what was typed after going back to it is kept as a change.
     *
     * @param id chosen when the form was opened
     */
    public void create(ActivityId id, Registration registration, Actor actor) {
        if (activities.existsById(id)) {
            Activity standing = desk.visible(id, actor);
            Registration kept = standing.view().registration();
            if (!registration.withPapersOf(kept).equals(kept)) {
                revise(id, standing.view().version(), registration, actor);
            }
            return;
        }
        EditionInfo edition = festival.current();
        OrganizationInfo unit = organizations.get(new OrganizationId(actor.unitId()));
        unit.requireActive();
        activities.save(new Activity(id, edition.id(), unit, registration, clock.instant()));
    }

    /**
     * Keeps what is typed. The files that are there stay, but for the stamp on a registration that is no longer so.
     *
     * @throws EditConflict when somebody changed the activity after it was read
     */
    public void revise(ActivityId id, int readVersion, Registration registration, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.EDIT);
        EditConflict.check(readVersion, activity.view().version(), "activity " + id);
        papers.changing(activity, () -> activity.revise(registration));
        index(activity);
    }

    /**
     * Hands a registration in. Handing in what has just been handed in changes nothing.
     *
     * @throws RuleViolation naming everything that is missing or does not fit
     */
    public void submit(ActivityId id, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.SUBMIT);
        ActivityView view = activity.view();
        if (ReviewStep.at(view.status()).isPresent()) {
            return;
        }
        organizations.get(view.organization()).requireActive();
        deadlines.checkRegistration(view);
        EditionInfo edition = festival.edition(view.edition());
        activity.submit(new RegistrationRules(edition, line(view)), chains.set(view), clock.instant());
        if (view.receiptNumber() == null) {
            activity.receive(receipts.next(edition, view.cityCode()));
            index(activity);
        }
        desk.record(activity, actor, ActivityAction.SUBMIT, null);
    }

    public void withdraw(ActivityId id, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.WITHDRAW);
        activity.withdraw();
        desk.record(activity, actor, ActivityAction.WITHDRAW, null);
    }

    /** Calls an activity off, with the reason. */
    public void cancel(ActivityId id, @Nullable String reason, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.CANCEL);
        activity.cancel(reason);
        desk.record(activity, actor, ActivityAction.CANCEL, reason);
    }

    /** Throws a draft away that nobody but its unit has ever seen. */
    public void discard(ActivityId id, Actor actor) {
        Activity activity = desk.toChange(id, actor, ActivityAction.DISCARD);
        if (!activity.isNeverSubmitted()) {
            throw RuleViolation.of("activity.rule.cancelInstead");
        }
        activities.delete(activity);
        papers.removeAll(activity.view().registration());
    }

    /** Agrees at the actor's step of the review. */
    public void approve(ActivityId id, @Nullable String opinion, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.APPROVE);
        ReviewStep step = stepOf(reviewer);
        if (step == ReviewStep.OFFICE) {
            RegistrationRules.checkSealed(activity.view().registration());
        }
        activity.approve(step, clock.instant());
        desk.record(activity, reviewer, ActivityAction.APPROVE, opinion);
    }

    /** @param field of the registration that the reason is about; nothing: the whole */
    public void sendBack(ActivityId id, @Nullable String reason, @Nullable String field, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.RETURN);
        activity.sendBack(stepOf(reviewer), reason, field);
        desk.record(activity, reviewer, ActivityAction.RETURN, reason);
    }

    public void reject(ActivityId id, @Nullable String reason, Actor reviewer) {
        Activity activity = desk.toChange(id, reviewer, ActivityAction.REJECT);
        activity.reject(stepOf(reviewer), reason);
        desk.record(activity, reviewer, ActivityAction.REJECT, reason);
    }

    /** The city goes on with a registration that waits at its county. */
    public void takeOver(ActivityId id, Actor team) {
        Activity activity = desk.toChange(id, team, ActivityAction.TAKE_OVER);
        activity.takeOver(clock.instant());
        desk.record(activity, team, ActivityAction.TAKE_OVER, null);
    }

    private static ReviewStep stepOf(Actor reviewer) {
        return ReviewStep.of(reviewer.role()).orElseThrow();
    }

    private @Nullable LineInfo line(ActivityView activity) {
        return festival.lines(activity.edition()).stream()
                .filter(line -> line.id().equals(activity.registration().line()))
                .findFirst()
                .orElse(null);
    }

    private void index(Activity activity) {
        activity.indexFor(organizations.get(activity.view().organization()).name());
    }
}
