package org.kexuejie.festival.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.shared.RuleViolation;

/** A target of the plan: what is counted, and how much of it is to be reached. */
@Entity
class Target implements Placed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TargetId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    @Column(name = "position")
    @OptimisticLock(excluded = true) // a new order is no change of what somebody else may be editing
    private int place;

    private String label;

    @Enumerated(EnumType.STRING)
    private TargetRule rule;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "line_id"))
    private @Nullable LineId line;

    private @Nullable Long amount;
    private String unit;

    @Enumerated(EnumType.STRING)
    private TargetWording wording;

    private String source;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate achievedOn;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Target() {}

    @SuppressWarnings("NullAway.Init")
    Target(TargetId id, EditionId editionId, int place, TargetDetails details) {
        this.id = id;
        this.editionId = editionId;
        this.place = place;
        revise(details);
    }

    /** @throws RuleViolation when the rule needs a line and none is named, or the other way round */
    void revise(TargetDetails details) {
        boolean needsLine = switch (details.rule()) {
            case COUNTIES_OF_LINE, YOUTH_VISITS, RESOURCES_USED -> true;
            default -> false;
        };
        new RuleViolation.Collector()
                .check(!needsLine || details.line() != null, "line", "festival.rule.targetNeedsLine")
                .check(needsLine || details.line() == null, "line", "festival.rule.targetTakesNoLine")
                .check(
                        details.achievedOn() == null || details.rule() == TargetRule.MILESTONE,
                        "achievedOn",
                        "festival.rule.onlyMilestonesAchieved")
                .throwIfAny();
        label = details.label();
        rule = details.rule();
        line = details.line();
        amount = details.amount();
        unit = details.unit();
        wording = details.wording();
        source = details.source();
        dueOn = details.dueOn();
        achievedOn = details.achievedOn();
        note = details.note();
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public void placeAt(int newPlace) {
        place = newPlace;
    }

    TargetDetails details() {
        return new TargetDetails(label, rule, line, amount, unit, wording, source, dueOn, achievedOn, note);
    }

    TargetInfo info() {
        return new TargetInfo(
                id,
                version == null ? 0 : version,
                label,
                rule,
                line,
                amount,
                unit,
                wording,
                source,
                dueOn,
                achievedOn,
                note);
    }
}
