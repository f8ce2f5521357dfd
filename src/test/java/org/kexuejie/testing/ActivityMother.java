package org.kexuejie.testing;

import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.io.ByteArrayInputStream;
import org.kexuejie.account.AccountId;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.RegistrationPaper;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.activity.domain.CountyReviews;
import org.kexuejie.activity.domain.RegistrationFiles;
import org.kexuejie.activity.domain.ReportService;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.shared.Ids;

/**
 * Makes activities by the use cases that people go through, in every state. Each is an activity of the given unit's
 * account; the team of its city reviews it. Activities are over by {@link FestivalMoment#NOW}, so that they can be
 * reported at once.
 */
public final class ActivityMother {

    private static final int PHOTOS = 3;

    private final ActivityService activities;
    private final ReportService reports;
    private final Actors actors;
    private final Plan plan;
    private final CountyReviews counties;
    private final MediaFiles files;
    private final RegistrationFiles papers;
    private long pictures;

    ActivityMother(
            ActivityService activities,
            ReportService reports,
            Actors actors,
            Plan plan,
            CountyReviews counties,
            MediaFiles files,
            RegistrationFiles papers) {
        this.counties = counties;
        this.papers = papers;
        this.activities = activities;
        this.reports = reports;
        this.actors = actors;
        this.plan = plan;
        this.files = files;
    }

    /** A complete registration under the line that counts for coverage, to be varied. */
    public RegistrationBuilder registration() {
        return aRegistration(plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id());
    }

    public ActivityId draft(Actor unit) {
        return draft(unit, registration());
    }

    public ActivityId draft(Actor unit, RegistrationBuilder registration) {
        var id = new ActivityId(Ids.next());
        activities.create(
                id, registration.papers(paper(id, unit), paper(id, unit)).build(), unit);
        return id;
    }

    /** A document that belongs to an activity. */
    private MediaFileId paper(ActivityId id, Actor unit) {
        var owner = new MediaOwner("activity", id.value());
        var content = new ByteArrayInputStream(Documents.pdf());
        return files.store(content, "方案.pdf", MediaPurpose.DOCUMENT, owner, unit, "planFile")
                .id();
    }

    public ActivityId submitted(Actor unit) {
        return submitted(unit, registration());
    }

    public ActivityId submitted(Actor unit, RegistrationBuilder registration) {
        ActivityId id = draft(unit, registration);
        activities.submit(id, unit);
        return id;
    }

    /** Waits at its county, which only this one passes through; the county must have an account. */
    public ActivityId atCounty(Actor unit) {
        return atCounty(unit, registration());
    }

    public ActivityId atCounty(Actor unit, RegistrationBuilder registration) {
        counties.switchTo(true, reviewerOf(unit));
        ActivityId id = submitted(unit, registration);
        counties.switchTo(false, reviewerOf(unit));
        return id;
    }

    /** The unit adds the stamped paper to a registration. */
    public void stamp(ActivityId id, Actor unit) {
        papers.attach(id, RegistrationPaper.SEAL_SCAN, new ByteArrayInputStream(Documents.pdf()), "盖章.pdf", unit);
    }

    /** Waits at the office, to which only this one goes, with its stamped paper. */
    public ActivityId atOffice(Actor unit) {
        return atOffice(unit, registration());
    }

    public ActivityId atOffice(Actor unit, RegistrationBuilder registration) {
        plan.letOfficeConfirm(Plan.SCHOOL_VENUE_FESTIVAL, true);
        ActivityId id = approved(unit, registration);
        plan.letOfficeConfirm(Plan.SCHOOL_VENUE_FESTIVAL, false);
        stamp(id, unit);
        return id;
    }

    public ActivityId returned(Actor unit) {
        ActivityId id = submitted(unit);
        activities.sendBack(id, "请写明活动地点", "place", reviewerOf(unit));
        return id;
    }

    public ActivityId rejected(Actor unit) {
        ActivityId id = submitted(unit);
        activities.reject(id, "与科学节无关", reviewerOf(unit));
        return id;
    }

    public ActivityId cancelled(Actor unit) {
        ActivityId id = approved(unit);
        activities.cancel(id, "因天气取消", unit);
        return id;
    }

    public ActivityId approved(Actor unit) {
        return approved(unit, registration());
    }

    public ActivityId approved(Actor unit, RegistrationBuilder registration) {
        ActivityId id = submitted(unit, registration);
        activities.approve(id, null, reviewerOf(unit));
        return id;
    }

    /** Approved, with a complete report and photos that have not been handed in. */
    public ActivityId readyToReport(Actor unit) {
        return readyToReport(unit, registration(), aReport());
    }

    /** Approved, with a complete report and photos that have not been handed in. */
    public ActivityId readyToReport(Actor unit, RegistrationBuilder registration, ReportBuilder report) {
        ActivityId id = approved(unit, registration);
        ActivityView approved = activities.show(id, unit).activity();
        reports.revise(id, approved.version(), report.build(), unit);
        for (int i = 0; i < PHOTOS; i++) {
            addPhoto(id, unit);
        }
        return id;
    }

    /** Adds a photo that nobody has seen before. */
    public void addPhoto(ActivityId id, Actor unit) {
        byte[] picture = Pictures.jpeg(64, 48, ++pictures);
        reports.addPhoto(id, Photos.of(picture, "现场.jpg"), unit);
    }

    public ActivityId reported(Actor unit) {
        return reported(unit, registration(), aReport());
    }

    public ActivityId reported(Actor unit, RegistrationBuilder registration, ReportBuilder report) {
        ActivityId id = readyToReport(unit, registration, report);
        reports.submit(id, unit);
        return id;
    }

    public ActivityId reportReturned(Actor unit) {
        ActivityId id = reported(unit);
        reports.sendBack(id, "请核对人次", "youthVisits", reviewerOf(unit));
        return id;
    }

    public ActivityId verified(Actor unit) {
        return verified(unit, registration(), aReport());
    }

    public ActivityId verified(Actor unit, RegistrationBuilder registration, ReportBuilder report) {
        ActivityId id = reported(unit, registration, report);
        reports.verify(id, null, reviewerOf(unit));
        return id;
    }

    /** An activity in any state. */
    public ActivityId in(ActivityStatus status, Actor unit) {
        return switch (status) {
            case DRAFT -> draft(unit);
            case COUNTY_REVIEW -> atCounty(unit);
            case SUBMITTED -> submitted(unit);
            case OFFICE_REVIEW -> atOffice(unit);
            case RETURNED -> returned(unit);
            case APPROVED -> approved(unit);
            case REPORTED -> reported(unit);
            case REPORT_RETURNED -> reportReturned(unit);
            case VERIFIED -> verified(unit);
            case REJECTED -> rejected(unit);
            case CANCELLED -> cancelled(unit);
        };
    }

    /** The team of the unit's city; the account is that of whichever team stands, as only its city matters. */
    private Actor reviewerOf(Actor unit) {
        AccountId account = actors.liuzhou().id();
        return new Actor(account, "市级实施小组", "市科协", Role.CITY_TEAM, Scope.city(unit.cityCode()));
    }
}
