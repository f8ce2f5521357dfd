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
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.VenueChange;
import org.kexuejie.festival.VenueId;
import org.kexuejie.festival.VenueInfo;
import org.kexuejie.festival.VenueStatus;

/** A venue, tentative or fixed; whatever is changed about it stays on record with the reason (R15). */
@Entity
class Venue implements Placed {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VenueId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    @Column(name = "position")
    private int place;

    private String purpose;
    private String name;
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private VenueStatus status;

    @ElementCollection
    @CollectionTable(name = "venue_change", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    private List<VenueChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Venue() {}

    Venue(VenueId id, EditionId editionId, int place, VenueDetails details) {
        this.id = id;
        this.editionId = editionId;
        this.place = place;
        this.purpose = details.purpose();
        this.name = details.name();
        this.address = details.address();
        this.status = details.status();
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

    /** @param change how it was before, who changes it and why */
    void revise(VenueDetails details, VenueChange change) {
        purpose = details.purpose();
        name = details.name();
        address = details.address();
        status = details.status();
        changes.add(change);
    }

    VenueDetails details() {
        return new VenueDetails(purpose, name, address, status);
    }

    VenueInfo info() {
        return new VenueInfo(
                id,
                version == null ? 0 : version,
                purpose,
                name,
                address,
                status,
                List.copyOf(changes).reversed());
    }
}
