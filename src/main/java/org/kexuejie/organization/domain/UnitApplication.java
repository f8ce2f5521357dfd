package org.kexuejie.organization.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.RuleViolation;

/** A unit that registers itself (F01), until its city or the office has decided. */
@Entity
class UnitApplication {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitApplicationId id;

    @Version
    private @Nullable Integer version;

    private String number;

    @SuppressWarnings("UnusedVariable") // a column that applications are found by
    private String codeHash;

    private String cityCode;

    @SuppressWarnings("UnusedVariable") // a column that lists are ordered by
    private String countyCode;

    private boolean atOffice;

    @Convert(converter = DetailsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private OrganizationDetails details;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scan_id"))
    private @Nullable MediaFileId scan;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private @Nullable String reason;
    private @Nullable UUID organizationId;
    private Instant createdAt;
    private @Nullable Instant arrivedAt;

    @SuppressWarnings("UnusedVariable") // a column that old applications are swept by
    private Instant touchedAt;

    @SuppressWarnings("NullAway.Init")
    protected UnitApplication() {}

    @SuppressWarnings("NullAway.Init")
    UnitApplication(
            UnitApplicationId id,
            String number,
            String codeHash,
            String cityCode,
            OrganizationDetails details,
            Instant now) {
        this.id = id;
        this.number = number;
        this.codeHash = codeHash;
        this.state = ApplicationState.AWAITING_SCAN;
        this.createdAt = now;
        describe(cityCode, details, now);
    }

    private void describe(String newCityCode, OrganizationDetails newDetails, Instant now) {
        cityCode = newCityCode;
        countyCode = newDetails.countyCode();
        atOffice = newDetails.affiliation() == Affiliation.REGION || newDetails.kind() == OrgKind.UNIVERSITY;
        details = newDetails;
        touchedAt = now;
    }

    /** The applicant changes what was typed; a stamp on something else is void. */
    void correct(String newCityCode, OrganizationDetails newDetails, Instant now) {
        requireOpen();
        describe(newCityCode, newDetails, now);
        scan = null;
    }

    /** The applicant brings the stamped form, which hands the application in. */
    void handIn(MediaFileId file, Instant now) {
        requireOpen();
        scan = file;
        reason = null;
        arrivedAt = now;
        turn(ApplicationState.SUBMITTED, now);
    }

    void approve(OrganizationId unit, Instant now) {
        requireUndecided();
        organizationId = unit.value();
        turn(ApplicationState.APPROVED, now);
    }

    void sendBack(String why, Instant now) {
        requireUndecided();
        reason = why;
        turn(ApplicationState.RETURNED, now);
    }

    void reject(String why, Instant now) {
        requireUndecided();
        reason = why;
        turn(ApplicationState.REJECTED, now);
    }

    /** @throws RuleViolation when it does not wait for a decision */
    void requireUndecided() {
        if (state != ApplicationState.SUBMITTED) {
            throw RuleViolation.of("organization.application.rule.decided");
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw RuleViolation.of("organization.application.rule.closed");
        }
    }

    private void turn(ApplicationState next, Instant now) {
        state = next;
        touchedAt = now;
    }

    UnitApplicationInfo info() {
        return new UnitApplicationInfo(
                id,
                version == null ? 0 : version,
                number,
                cityCode,
                atOffice,
                details,
                scan,
                state,
                reason,
                organizationId == null ? null : new OrganizationId(organizationId),
                createdAt,
                arrivedAt);
    }
}
