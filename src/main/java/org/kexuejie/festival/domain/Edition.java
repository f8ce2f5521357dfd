package org.kexuejie.festival.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.EditionStatus;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.PhaseKind;
import org.kexuejie.shared.RuleViolation;

/** An edition of the festival with its phases and settings. */
@Entity
class Edition {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EditionId id;

    @Version
    private @Nullable Integer version;

    private int number;
    private String name;
    private String shortName;
    private String nameEn;
    private String theme;
    private String themeEn;
    private String guidingThought;
    private String audience;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    @Embedded
    private EditionSettings settings;

    @ElementCollection
    @CollectionTable(name = "edition_phase", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<Phase> phases = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init")
    Edition(EditionId id, EditionDetails details, List<Phase> phases) {
        this.id = id;
        this.status = EditionStatus.PREPARING;
        revise(details);
        schedule(phases);
    }

    /** @throws RuleViolation when the end lies before the start */
    void revise(EditionDetails details) {
        if (details.endsOn().isBefore(details.startsOn())) {
            throw RuleViolation.at("endsOn", "festival.rule.endBeforeStart");
        }
        number = details.number();
        name = details.name();
        shortName = details.shortName();
        nameEn = details.nameEn();
        theme = details.theme();
        themeEn = details.themeEn();
        guidingThought = details.guidingThought();
        audience = details.audience();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        settings = details.settings();
    }

    /**
     * Sets the phases, one of every kind in their order.
     *
     * @throws RuleViolation naming each phase that ends before it starts or begins before the one before it is over
     */
    void schedule(List<Phase> planned) {
        if (!planned.stream().map(Phase::kind).toList().equals(List.of(PhaseKind.values()))) {
            throw RuleViolation.of("festival.rule.phaseMissing");
        }
        var rules = new RuleViolation.Collector();
        for (int i = 0; i < planned.size(); i++) {
            Phase phase = planned.get(i);
            rules.check(
                    !phase.endsOn().isBefore(phase.startsOn()),
                    "phases[" + i + "].endsOn",
                    "festival.rule.phaseEndBeforeStart",
                    phase.name());
            if (i > 0) {
                rules.check(
                        phase.startsOn().isAfter(planned.get(i - 1).endsOn()),
                        "phases[" + i + "].startsOn",
                        "festival.rule.phaseOverlaps",
                        phase.name(),
                        planned.get(i - 1).name());
            }
        }
        rules.throwIfAny();
        phases.clear();
        phases.addAll(planned);
    }

    /** From now on everybody works in this edition. */
    void open() {
        status = EditionStatus.OPEN;
    }

    void close() {
        status = EditionStatus.CLOSED;
    }

    EditionDetails details() {
        return new EditionDetails(
                number, name, shortName, nameEn, theme, themeEn, guidingThought, audience, startsOn, endsOn, settings);
    }

    EditionInfo info() {
        return new EditionInfo(
                id,
                version == null ? 0 : version,
                number,
                name,
                shortName,
                nameEn,
                theme,
                themeEn,
                guidingThought,
                audience,
                startsOn,
                endsOn,
                status,
                settings,
                List.copyOf(phases));
    }
}
