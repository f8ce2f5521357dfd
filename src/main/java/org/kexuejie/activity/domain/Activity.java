package org.kexuejie.activity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.shared.RuleViolation;

/**
 * An activity from its first draft to its verified figures. Each verb happens whole or throws the rule that
 * it would break; which verb is possible when is said by {@link ActivityStatus}.
 */
@Entity
class Activity {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActivityId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Belonging belonging;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    private @Nullable String receiptNumber;

    @Embedded
    private Registration registration;

    @Embedded
    private Report report;

    @Embedded
    private Evidence evidence = new Evidence();

    private Instant createdAt;

    @Embedded
    private Review review = new Review();

    @Embedded
    private @Nullable Change change;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("UnusedVariable") // a column that searches go by
    private String[] grams;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @SuppressWarnings("NullAway.Init")
    Activity(ActivityId id, EditionId editionId, OrganizationInfo unit, Registration registration, Instant now) {
        this.id = id;
        this.belonging = new Belonging(editionId, unit.id(), unit.cityCode(), unit.countyCode());
        this.status = ActivityStatus.DRAFT;
        this.createdAt = now;
        this.registration = registration;
        this.report = Report.empty();
        indexFor(unit.name());
    }

    /** Makes the activity findable by its own words and its unit's name. */
    void indexFor(String unitName) {
        grams = SearchText.grams(registration.title(), receiptNumber, unitName);
    }

    /** The unit changes what it registers; its files stay, but for the stamp on what is no longer so. */
    void revise(Registration revised) {
        change(revised.withPapersOf(registration));
    }

    /** The unit adds a file to its registration. The stamped one may come later, and is void when another one changes. */
    void attach(RegistrationPaper paper, MediaFileId file) {
        if (paper == RegistrationPaper.SEAL_SCAN) {
            RegistrationRules.checkTakesScan(status);
            registration = registration.with(paper, file);
        } else {
            change(registration.with(paper, file));
        }
    }

    private void change(Registration changed) {
        move(ActivityAction.EDIT);
        registration = changed.equals(registration) ? changed : changed.with(RegistrationPaper.SEAL_SCAN, null);
    }

    /**
     * The unit hands the registration in; it must be {@linkplain RegistrationRules complete}.
     *
     * @param set who reviews it, unless it goes back to who returned it
     */
    void submit(RegistrationRules rules, ReviewChain set, Instant now) {
        move(ActivityAction.SUBMIT);
        rules.check(registration);
        status = review.start(set, now).status();
    }

    /** @throws RuleViolation when the activity has a receipt number already */
    void receive(String number) {
        if (receiptNumber != null) {
            throw new IllegalStateException("the receipt number of " + id + " is given once");
        }
        receiptNumber = number;
    }

    /** The reviewer has it open from now on. */
    void open(Instant now) {
        review.open(now);
    }

    /** The unit takes the registration back, as long as the reviewer has not opened it. */
    void withdraw() {
        review.checkNotOpened();
        move(ActivityAction.WITHDRAW);
    }

    /**
     * It is held at another time than it was approved for; its stamped paper stays.
     *
     * @param by the unit, or the team of its city for it
     */
    Registration postpone(
            PostponementRules rules,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String reason,
            Role by,
            Instant now) {
        move(ActivityAction.POSTPONE);
        registration = rules.moved(registration, start, end, reason);
        change = Change.by(by, now);
        return registration;
    }

    /** Somebody of this role has looked at it, and knows what the other side changed. */
    void look(Role role, Instant now) {
        change = change == null ? null : change.seenBy(role, now);
    }

    /** The unit calls the activity off; the city is told of what it has seen. */
    void cancel(@Nullable String reason, Instant now) {
        Review.checkReason(reason);
        if (receiptNumber == null) {
            throw RuleViolation.of("activity.rule.discardInstead");
        }
        change = status == ActivityStatus.DRAFT ? change : Change.by(Role.UNIT, now);
        move(ActivityAction.CANCEL);
    }

    /** Whether the draft may vanish without a trace: nobody but its unit ever saw it. */
    boolean isNeverSubmitted() {
        return status == ActivityStatus.DRAFT && receiptNumber == null;
    }

    /** One step of the review agrees, and the next has it; after the last the activity may be held. */
    void approve(ReviewStep by, Instant now) {
        decide(ActivityAction.APPROVE, by);
        review.passOn(now);
    }

    /** @param field of the registration that the reason is about; nothing: the whole */
    void sendBack(ReviewStep by, @Nullable String reason, @Nullable String field) {
        review.sendBack(reason, field, () -> decide(ActivityAction.RETURN, by));
        review.resumeAt(by);
    }

    void reject(ReviewStep by, @Nullable String reason) {
        Review.checkReason(reason);
        decide(ActivityAction.REJECT, by);
    }

    /** The city goes on with what waits at the county. */
    void takeOver(Instant now) {
        move(ActivityAction.TAKE_OVER);
        review.passOn(now);
    }

    /** The unit changes its report; there is none before the activity is over. */
    void reviseReport(Report revised, Instant now) {
        ReportRules.checkOver(registration, now);
        move(ActivityAction.EDIT_REPORT);
        report = revised;
    }

    void addPhoto(ActivityPhoto photo, Instant now) {
        ReportRules.checkOver(registration, now);
        move(ActivityAction.EDIT_REPORT);
        evidence.add(photo);
    }

    void describePhoto(UUID photoId, PhotoNote note) {
        move(ActivityAction.EDIT_REPORT);
        evidence.get(photoId).describe(note);
    }

    /** One of its photos, to say of it what touches no figure. */
    ActivityPhoto photo(UUID photoId) {
        return evidence.get(photoId);
    }

    /** @return the photo that was taken away */
    Photo removePhoto(UUID photoId) {
        move(ActivityAction.EDIT_REPORT);
        return evidence.remove(photoId);
    }

    /** The unit hands the report in; it must be {@linkplain ReportRules complete}. */
    void submitReport(ReportRules rules, Instant now) {
        ReportRules.checkOver(registration, now);
        move(ActivityAction.SUBMIT_REPORT);
        rules.check(registration, report, EvidenceKind.PHOTO.among(evidence.views()));
        review.handIn(now);
    }

    /** The unit takes the report back, as long as the reviewer has not opened it. */
    void withdrawReport() {
        review.checkNotOpened();
        move(ActivityAction.WITHDRAW_REPORT);
    }

    /** @param field of the report that the reason is about; nothing: the whole */
    void sendReportBack(@Nullable String reason, @Nullable String field) {
        review.sendBack(reason, field, () -> move(ActivityAction.RETURN_REPORT));
    }

    /** @param field of the report that turned out to be wrong; nothing: the whole */
    void sendVerifiedBack(@Nullable String reason, @Nullable String field) {
        review.sendBack(reason, field, () -> move(ActivityAction.RETURN_VERIFIED));
    }

    /** The city vouches for the figures. */
    void verify() {
        move(ActivityAction.VERIFY);
        review.clearReturn();
    }

    private void decide(ActivityAction action, ReviewStep by) {
        Review.checkTurn(action, by, status);
        move(action);
    }

    private void move(ActivityAction action) {
        status = status.after(action, review.chain())
                .orElseThrow(() -> RuleViolation.of("activity.rule.impossible." + action.name(), status));
    }

    ActivityView view() {
        return new ActivityView(
                id,
                version == null ? 0 : version,
                belonging.editionId(),
                belonging.organizationId(),
                belonging.cityCode(),
                belonging.countyCode(),
                status,
                receiptNumber,
                registration,
                report,
                evidence.views(),
                createdAt,
                review.submittedAt(),
                review.arrivedAt(),
                review.openedAt(),
                review.returnReason(),
                review.returnField(),
                review.chain(),
                review.resumeAt());
    }
}
