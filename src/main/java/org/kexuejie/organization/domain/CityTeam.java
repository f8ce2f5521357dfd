package org.kexuejie.organization.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Sector;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamId;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.CountyContact;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;
import org.kexuejie.shared.RuleViolation;

/** A city's implementation team for one edition. Filing is for the record, nobody approves it (F02). */
@Entity
class CityTeam {

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[^〔〕]{1,30}〔\\d{4}〕[1-9]\\d{0,4}号");

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CityTeamId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition_id"))
    @SuppressWarnings("UnusedVariable") // a column that lists go by
    private EditionId editionId;

    private String cityCode;

    @ElementCollection
    @CollectionTable(name = "city_team_member", joinColumns = @JoinColumn(name = "team_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "county_contact", joinColumns = @JoinColumn(name = "team_id"))
    @MapKeyColumn(name = "county_code")
    private Map<String, CountyContact> countyContacts = new HashMap<>();

    private @Nullable String officeDirector;
    private @Nullable String liaison;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String documentNumber;
    private @Nullable LocalDate issuedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "plan_file_id"))
    private @Nullable MediaFileId planFile;

    private @Nullable Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected CityTeam() {}

    CityTeam(CityTeamId id, EditionId editionId, String cityCode) {
        this.id = id;
        this.editionId = editionId;
        this.cityCode = cityCode;
    }

    /** Keeps what the city has so far; what is filed already must stay complete. */
    void revise(CityTeamDetails details) {
        members.clear();
        members.addAll(details.members());
        officeDirector = details.officeDirector();
        liaison = details.liaison();
        phone = details.phone();
        email = details.email();
        address = details.address();
        documentNumber = details.documentNumber();
        issuedOn = details.issuedOn();
        if (filedAt != null) {
            checkComplete();
        }
    }

    void nameContacts(Map<String, CountyContact> contacts) {
        countyContacts.clear();
        countyContacts.putAll(contacts);
    }

    void attachPlan(MediaFileId file) {
        planFile = file;
    }

    /** @throws RuleViolation naming everything that F02 asks for and is missing */
    void file(Instant now) {
        checkComplete();
        if (filedAt == null) {
            filedAt = now;
        }
    }

    private void checkComplete() {
        var rules = new RuleViolation.Collector()
                .check(
                        members.stream().anyMatch(member -> member.duty() == TeamDuty.LEADER),
                        "members",
                        "organization.rule.teamWithoutLeader");
        for (Sector sector : Sector.values()) {
            rules.check(
                    members.stream().anyMatch(member -> member.sector() == sector),
                    "members",
                    "organization.rule.teamWithout." + sector.name());
        }
        rules.check(officeDirector != null, "officeDirector", "organization.rule.officeDirectorMissing")
                .check(liaison != null, "liaison", "organization.rule.liaisonMissing")
                .check(phone != null, "phone", "organization.rule.phoneMissing")
                .check(
                        documentNumber != null
                                && DOCUMENT_NUMBER.matcher(documentNumber).matches(),
                        "documentNumber",
                        "organization.rule.documentNumberForm")
                .check(issuedOn != null, "issuedOn", "organization.rule.issuedOnMissing")
                .check(planFile != null, "planFile", "organization.rule.planFileMissing")
                .throwIfAny();
    }

    CityTeamInfo info() {
        var details =
                new CityTeamDetails(members, officeDirector, liaison, phone, email, address, documentNumber, issuedOn);
        return new CityTeamInfo(id, version == null ? CityTeamInfo.NEW : version, cityCode, details, planFile, filedAt);
    }
}
