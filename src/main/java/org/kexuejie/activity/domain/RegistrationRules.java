package org.kexuejie.activity.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;

/** What F03 asks of a registration that is handed in. */
public class RegistrationRules {

    static final int SHORTEST_CONTENT = 100;
    static final int LONGEST_CONTENT = 2000;

    /** From so many expected people on, 人次, an activity on site needs its safety plan as a file. */
    static final int CROWD = 100;

    private final EditionInfo edition;
    private final @Nullable LineInfo line;

    /** @param line that the registration names; nothing when it names none of this edition */
    RegistrationRules(EditionInfo edition, @Nullable LineInfo line) {
        this.edition = edition;
        this.line = line;
    }

    /** @throws RuleViolation naming everything that is missing or does not fit */
    void check(Registration given) {
        var rules = new RuleViolation.Collector()
                .check(given.title() != null, "title", "activity.rule.titleMissing")
                .check(line != null, "line", "activity.rule.lineMissing")
                .check(!given.forms().isEmpty(), "forms", "activity.rule.formsMissing")
                .check(given.mode() != null, "mode", "activity.rule.modeMissing")
                .check(given.place() != null, "place", "activity.rule.placeMissing")
                .check(given.audience() != null, "audience", "activity.rule.audienceMissing")
                .check(given.expectedYouth() != null, "expectedYouth", "activity.rule.expectedYouthMissing")
                .check(given.expectedTeachers() != null, "expectedTeachers", "activity.rule.expectedTeachersMissing")
                .check(given.noFee(), "noFee", "activity.rule.noFeeMissing")
                .check(
                        given.content() != null && Characters.in(given.content()) >= SHORTEST_CONTENT,
                        "content",
                        "activity.rule.contentShort",
                        SHORTEST_CONTENT)
                .check(hasHost(given.organizers()), "organizers", "activity.rule.organizersMissing")
                .check(given.planFile() != null, "planFile", "activity.rule.planFileMissing")
                .check(given.leaderName() != null, "leaderName", "activity.rule.leaderNameMissing")
                .check(given.contactName() != null, "contactName", "activity.rule.contactNameMissing")
                .check(given.contactPhone() != null, "contactPhone", "activity.rule.contactPhoneMissing")
                .check(given.contactEmail() != null, "contactEmail", "activity.rule.contactEmailMissing");
        if (given.forms().contains(ActivityForm.OTHER)) {
            rules.check(given.otherForm() != null, "otherForm", "activity.rule.otherFormMissing");
        }
        if (line != null && line.resource() != null) {
            rules.check(given.resource() != null, "resource", "activity.rule.resourceMissing", line.resource());
        }
        if (isOnSite(given)) {
            rules.check(given.hasEpidemicPlan(), "hasEpidemicPlan", "activity.rule.epidemicPlanMissing")
                    .check(
                            given.safetyPlan() != null || expectedPeople(given) < CROWD,
                            "safetyPlan",
                            "activity.rule.safetyPlanMissing",
                            CROWD);
        }
        checkDates(given, rules);
        rules.throwIfAny();
    }

    /**
     * The paper that the office needs before it confirms an activity.
     *
     * @throws RuleViolation when the registration as it is now has not been stamped
     */
    static void checkSealed(Registration given) {
        new RuleViolation.Collector()
                .check(given.sealScan() != null, "sealScan", "activity.rule.sealScanMissing")
                .throwIfAny();
    }

    /** Whether the stamped paper may still come: until the activity is called off or turned down. */
    public static boolean takesScan(ActivityStatus status) {
        return status != ActivityStatus.REJECTED && status != ActivityStatus.CANCELLED;
    }

    /** @throws RuleViolation when the stamped paper comes too late */
    static void checkTakesScan(ActivityStatus status) {
        if (!takesScan(status)) {
            throw RuleViolation.of("activity.rule.scanTooLate");
        }
    }

    /** Whether an activity on site comes without its safety plan, because fewer people are expected than need one. */
    public static boolean goesWithoutSafetyPlan(Registration given) {
        return isOnSite(given) && given.safetyPlan() == null && expectedPeople(given) < CROWD;
    }

    private static boolean isOnSite(Registration given) {
        return given.mode() == ActivityMode.OFFLINE || given.mode() == ActivityMode.HYBRID;
    }

    /** 人次. */
    private static int expectedPeople(Registration given) {
        return Report.count(given.expectedYouth()) + Report.count(given.expectedTeachers());
    }

    private static boolean hasHost(List<Organizer> organizers) {
        return organizers.stream().anyMatch(each -> each.role() == OrganizerRole.HOST)
                && organizers.stream().allMatch(each -> each.role() != null);
    }

    static void checkTime(Registration given, RuleViolation.Collector rules) {
        rules.check(given.startAt() != null, "startAt", "activity.rule.startMissing")
                .check(given.endAt() != null, "endAt", "activity.rule.endMissing")
                .check(
                        given.startAt() == null
                                || given.endAt() == null
                                || given.endAt().isAfter(given.startAt()),
                        "endAt",
                        "activity.rule.endBeforeStart");
    }

    private void checkDates(Registration given, RuleViolation.Collector rules) {
        checkTime(given, rules);
        if (given.startAt() == null || given.endAt() == null) {
            return;
        }
        LocalDate first = FestivalTime.local(given.startAt()).toLocalDate();
        LocalDate last = FestivalTime.local(given.endAt()).toLocalDate();
        rules.check(
                (edition.isOn(first) && edition.isOn(last)) || given.dateReason() != null,
                "dateReason",
                "activity.rule.dateReasonMissing",
                FestivalTime.shortDay(edition.startsOn()),
                FestivalTime.shortDay(edition.endsOn()));
    }
}
