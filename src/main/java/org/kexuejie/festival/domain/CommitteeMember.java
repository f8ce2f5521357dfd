package org.kexuejie.festival.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionId;

/** A member of the organising committee; the order is by rank (R09). */
@Entity
class CommitteeMember implements Placed {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    @Column(name = "position")
    @OptimisticLock(excluded = true) // a new order is no change of what somebody else may be editing
    private int place;

    @Column(name = "post")
    @Enumerated(EnumType.STRING)
    private CommitteePosition position;

    private String name;
    private String title;

    @SuppressWarnings("NullAway.Init")
    protected CommitteeMember() {}

    @SuppressWarnings("NullAway.Init")
    CommitteeMember(UUID id, EditionId editionId, int place, CommitteeDetails details) {
        this.id = id;
        this.editionId = editionId;
        this.place = place;
        revise(details);
    }

    void revise(CommitteeDetails details) {
        position = details.position();
        name = details.name();
        title = details.title();
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public void placeAt(int newPlace) {
        place = newPlace;
    }

    CommitteeDetails details() {
        return new CommitteeDetails(position, name, title);
    }

    CommitteeEntry entry() {
        return new CommitteeEntry(id, version == null ? 0 : version, position, name, title);
    }
}
