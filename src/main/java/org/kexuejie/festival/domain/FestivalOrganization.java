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
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;

/** An organisation that carries the edition as host, organiser or co-organiser (R06-R08). */
@Entity
class FestivalOrganization implements Placed {

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

    @Enumerated(EnumType.STRING)
    private OrgRole role;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private @Nullable String cityCode;

    @SuppressWarnings("NullAway.Init")
    protected FestivalOrganization() {}

    @SuppressWarnings("NullAway.Init")
    FestivalOrganization(UUID id, EditionId editionId, int place, OrganizationDetails details) {
        this.id = id;
        this.editionId = editionId;
        this.place = place;
        this.role = details.role();
        revise(details);
    }

    /** Changes everything but the role, within which the organisation has its place. */
    void revise(OrganizationDetails details) {
        name = details.name();
        sector = details.sector();
        cityCode = details.cityCode();
    }

    OrgRole role() {
        return role;
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

    OrganizationDetails details() {
        return new OrganizationDetails(role, name, sector, cityCode);
    }

    OrganizationEntry entry() {
        return new OrganizationEntry(id, version == null ? 0 : version, role, name, sector, cityCode);
    }
}
