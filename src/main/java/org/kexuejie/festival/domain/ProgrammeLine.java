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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;

/** A programme line with its responsible units in the plan's order. */
@Entity
class ProgrammeLine implements Placed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LineId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    @Column(name = "position")
    @OptimisticLock(excluded = true) // a new order is no change of what somebody else may be editing
    private int place;

    private String code;

    @Enumerated(EnumType.STRING)
    private ProgrammeSection section;

    private String name;
    private String shortName;
    private String content;
    private boolean countsForCoverage;
    private boolean officeConfirms;
    private @Nullable String resource;

    @ElementCollection
    @CollectionTable(name = "line_responsible", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<ResponsibleUnit> responsibles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProgrammeLine() {}

    @SuppressWarnings("NullAway.Init")
    ProgrammeLine(LineId id, EditionId editionId, int place, String code, LineDetails details) {
        this.id = id;
        this.editionId = editionId;
        this.place = place;
        this.code = code;
        this.section = details.section();
        revise(details);
    }

    /** Changes everything but code and section, which other things go by. */
    void revise(LineDetails details) {
        name = details.name();
        shortName = details.shortName();
        content = details.content();
        countsForCoverage = details.countsForCoverage();
        officeConfirms = details.officeConfirms();
        resource = details.resource();
        responsibles.clear();
        responsibles.addAll(details.responsibles());
    }

    ProgrammeSection section() {
        return section;
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

    String code() {
        return code;
    }

    LineDetails details() {
        return new LineDetails(
                section,
                name,
                shortName,
                content,
                countsForCoverage,
                officeConfirms,
                resource,
                List.copyOf(responsibles));
    }

    LineInfo info() {
        return new LineInfo(
                id,
                version == null ? 0 : version,
                code,
                section,
                name,
                shortName,
                content,
                countsForCoverage,
                officeConfirms,
                resource,
                List.copyOf(responsibles));
    }
}
