package org.kexuejie.activity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Registration;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;

/** What F03 asks of a registration that is handed in. */
class RegistrationRules {

    static final int SHORTEST_CONTENT = 100;
    static final int LONGEST_CONTENT = 2000;

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
                .check(
                        given.content() != null && given.content().length() >= SHORTEST_CONTENT,
                        "content",
                        "activity.rule.contentShort",
                        SHORTEST_CONTENT)
                .check(given.organizers() != null, "organizers", "activity.rule.organizersMissing")
                .check(given.leaderName() != null, "leaderName", "activity.rule.leaderNameMissing")
                .check(given.contactName() != null, "contactName", "activity.rule.contactNameMissing")
                .check(given.contactPhone() != null, "contactPhone", "activity.rule.contactPhoneMissing");
        if (line != null && line.resource() != null) {
            rules.check(given.resource() != null, "resource", "activity.rule.resourceMissing", line.resource());
        }
        checkDates(given, rules);
        rules.throwIfAny();
    }

    private void checkDates(Registration given, RuleViolation.Collector rules) {
        rules.check(given.startAt() != null, "startAt", "activity.rule.startMissing")
                .check(given.endAt() != null, "endAt", "activity.rule.endMissing");
        if (given.startAt() == null || given.endAt() == null) {
            return;
        }
        LocalDate first = FestivalTime.local(given.startAt()).toLocalDate();
        LocalDate last = FestivalTime.local(given.endAt()).toLocalDate();
        rules.check(given.endAt().isAfter(given.startAt()), "endAt", "activity.rule.endBeforeStart")
                .check(
                        (edition.isOn(first) && edition.isOn(last)) || given.dateReason() != null,
                        "dateReason",
                        "activity.rule.dateReasonMissing",
                        FestivalTime.shortDay(edition.startsOn()),
                        FestivalTime.shortDay(edition.endsOn()));
    }
}
