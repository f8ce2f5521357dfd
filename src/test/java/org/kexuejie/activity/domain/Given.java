package org.kexuejie.activity.domain;

import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.time.Instant;
import java.util.UUID;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.activity.ReviewStep;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Photos;

/** Activities in any state, made by their own verbs and kept nowhere. */
final class Given {

    static final ActivityId ID = new ActivityId(new UUID(7, 7));
    static final RegistrationRules RULES = new RegistrationRules(PaperPlan.EDITION, PaperPlan.LINE);
    static final ReportRules REPORT_RULES = new ReportRules(1, FestivalMoment.NOW);
    static final MediaFileId FILE = new MediaFileId(new UUID(5, 1));
    static final UUID PHOTO = new UUID(6, 1);

    private Given() {}

    static Registration registration() {
        return aRegistration(PaperPlan.LINE.id()).papers(FILE, FILE).build();
    }

    static Activity draft() {
        return draft(registration());
    }

    static Activity draft(Registration registration) {
        return new Activity(ID, PaperPlan.EDITION.id(), PaperPlan.UNIT, registration, FestivalMoment.NOW);
    }

    static ActivityPhoto photo(UUID id) {
        return new ActivityPhoto(
                id,
                EvidenceKind.PHOTO,
                new MediaFileId(id),
                Photos.note("学生做实验", PortraitConsent.GUARDIAN),
                FestivalMoment.NOW);
    }

    /** An activity that is over and complete wherever its state asks for it. */
    static Activity in(ActivityStatus status) {
        Activity activity = draft();
        if (status == ActivityStatus.DRAFT) {
            return activity;
        }
        activity.submit(RULES, chainTo(status), FestivalMoment.NOW);
        activity.receive("08-4502-00001");
        switch (status) {
            case DRAFT, COUNTY_REVIEW, SUBMITTED -> {}
            case OFFICE_REVIEW -> approve(activity);
            case RETURNED -> activity.sendBack(ReviewStep.CITY, "请写明地点", "place");
            case REJECTED -> activity.reject(ReviewStep.CITY, "与科学节无关");
            case APPROVED -> approve(activity);
            case CANCELLED -> {
                approve(activity);
                activity.cancel("台风", FestivalMoment.NOW);
            }
            case REPORTED, REPORT_RETURNED, VERIFIED -> report(activity, status);
        }
        return activity;
    }

    /** The shortest chain that leads to a state. */
    private static ReviewChain chainTo(ActivityStatus status) {
        return new ReviewChain(status == ActivityStatus.COUNTY_REVIEW, status == ActivityStatus.OFFICE_REVIEW);
    }

    /** The city agrees. */
    static void approve(Activity activity) {
        activity.approve(ReviewStep.CITY, FestivalMoment.NOW);
    }

    private static void report(Activity activity, ActivityStatus status) {
        Instant now = FestivalMoment.NOW;
        approve(activity);
        activity.reviseReport(aReport().build(), now);
        activity.addPhoto(photo(PHOTO), now);
        activity.submitReport(REPORT_RULES, now);
        if (status == ActivityStatus.REPORT_RETURNED) {
            activity.sendReportBack("请核对人次", "youthVisits");
        } else if (status == ActivityStatus.VERIFIED) {
            activity.verify();
        }
    }
}
