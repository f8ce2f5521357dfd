package org.kexuejie.organization.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Suspension;
import org.kexuejie.organization.UnitCodes;
import org.kexuejie.shared.RuleViolation;

/** A school, venue or other unit (F01). */
@Entity
class Organization {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrgKind kind;

    @Enumerated(EnumType.STRING)
    private Affiliation affiliation;

    private String cityCode;
    private String countyCode;
    private @Nullable String zone;
    private String address;
    private @Nullable String creditCode;
    private @Nullable String schoolCode;

    @Embedded
    private Contact contact;

    private @Nullable Integer studentCount;
    private @Nullable Integer counselorCount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] tags;

    private @Nullable Integer modelBatch;
    private @Nullable Integer modelYear;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seal_scan_id"))
    private @Nullable MediaFileId sealScan;

    private @Nullable Instant suspendedAt;
    private @Nullable String suspensionReason;

    @SuppressWarnings("UnusedVariable") // a column that lists are ordered by
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    @SuppressWarnings("NullAway.Init")
    Organization(OrganizationId id, String cityCode, OrganizationDetails details, Instant now) {
        this.id = id;
        this.createdAt = now;
        revise(cityCode, details);
    }

    void revise(String newCityCode, OrganizationDetails details) {
        cityCode = newCityCode;
        name = details.name();
        kind = details.kind();
        affiliation = details.affiliation();
        countyCode = details.countyCode();
        zone = details.zone();
        address = details.address();
        creditCode = details.codes().creditCode();
        schoolCode = details.codes().schoolCode();
        contact = details.contact();
        studentCount = details.studentCount();
        counselorCount = details.counselorCount();
        tags = details.tags().stream().map(Enum::name).sorted().toArray(String[]::new);
        ModelAward award = details.award();
        modelBatch = award == null ? null : award.batch();
        modelYear = award == null ? null : award.year();
    }

    void attachSealScan(MediaFileId file) {
        sealScan = file;
    }

    /** @throws RuleViolation when it is suspended already */
    void suspend(String reason, Instant now) {
        if (suspendedAt != null) {
            throw RuleViolation.of("organization.suspension.rule.already");
        }
        suspendedAt = now;
        suspensionReason = reason;
    }

    /** @throws RuleViolation when it is not suspended */
    void reactivate() {
        if (suspendedAt == null) {
            throw RuleViolation.of("organization.suspension.rule.not");
        }
        suspendedAt = null;
        suspensionReason = null;
    }

    private @Nullable Suspension suspension() {
        return suspendedAt == null || suspensionReason == null ? null : new Suspension(suspendedAt, suspensionReason);
    }

    OrganizationInfo info() {
        Set<OrgTag> marks = EnumSet.noneOf(OrgTag.class);
        for (String tag : tags) {
            marks.add(OrgTag.valueOf(tag));
        }
        var details = new OrganizationDetails(
                name,
                kind,
                affiliation,
                countyCode,
                zone,
                address,
                new UnitCodes(creditCode, schoolCode),
                contact,
                studentCount,
                counselorCount,
                marks,
                modelBatch == null || modelYear == null ? null : new ModelAward(modelBatch, modelYear));
        return new OrganizationInfo(id, version == null ? 0 : version, cityCode, details, sealScan, suspension());
    }
}
