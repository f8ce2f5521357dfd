package org.kexuejie.organization.domain;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shared.SecretCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant does, who has no account: types what F01 asks, brings the stamped form, puts right what was sent
 * back. Whoever has the code of an application is its applicant.
 */
@Service
@Transactional
public class UnitApplications {

    /** Applications that are not decided on, in the whole region; beyond that something is wrong. */
    static final int MOST_OPEN = 3000;

    /** 80 random bits. */
    public static final SecretCode CODES = new SecretCode(16);

    private final UnitApplicationRepository applications;
    private final OrganizationService organizations;
    private final MediaFiles files;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitApplications(
            UnitApplicationRepository applications,
            OrganizationService organizations,
            MediaFiles files,
            Regions regions,
            JdbcClient jdbc,
            Clock clock) {
        this.applications = applications;
        this.organizations = organizations;
        this.files = files;
        this.regions = regions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Applies. The same code again is the same application: a form sent twice makes one, and changes nothing.
     *
     * @param code chosen when the form was opened
     * @throws RuleViolation when there is such a unit already, or too many applications wait
     */
    public void apply(String code, OrganizationDetails details) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('unit_application'))")
                .query((row, number) -> number)
                .list();
        String hash = SecretCode.hash(code);
        if (applications.findByCodeHash(hash).isPresent()) {
            return;
        }
        check(details);
        if (open() >= MOST_OPEN) {
            throw RuleViolation.of("organization.application.rule.tooMany");
        }
        String number = jdbc.sql("select 'DJ' || lpad(nextval('unit_application_number')::text, 6, '0')")
                .query(String.class)
                .single();
        String city = regions.county(details.countyCode()).cityCode();
        applications.save(
                new UnitApplication(new UnitApplicationId(Ids.next()), number, hash, city, details, clock.instant()));
    }

    /** Empty for a code that was never given out. */
    @Transactional(readOnly = true)
    public Optional<UnitApplicationInfo> look(String code) {
        return applications.findByCodeHash(SecretCode.hash(code)).map(UnitApplication::info);
    }

    /** The code in what was typed, when there is an application of this number with it. */
    @Transactional(readOnly = true)
    public Optional<String> codeOf(String number, String typed) {
        return CODES.in(typed)
                .filter(code -> look(code)
                        .filter(found -> found.number().equalsIgnoreCase(number))
                        .isPresent());
    }

    /**
     * The applicant changes what was typed, before it is handed in or after it was sent back; it must be stamped anew.
     *
     * @throws EditConflict when it was changed after it was read
     */
    public void correct(String code, int readVersion, OrganizationDetails details) {
        UnitApplication application = entity(code);
        UnitApplicationInfo before = application.info();
        EditConflict.check(readVersion, before.version(), "application " + before.number());
        check(details);
        String city = regions.county(details.countyCode()).cityCode();
        application.correct(city, details, clock.instant());
        applications.flush();
        remove(before.scan());
    }

    /**
     * The stamped form, which hands the application in.
     *
     * @throws RuleViolation when the file is no PDF, JPEG or PNG, or the application is not the applicant's to change
     */
    public void handIn(String code, InputStream scan, String filename) {
        UnitApplication application = entity(code);
        UnitApplicationInfo before = application.info();
        var owner = new MediaOwner(UnitApplicationLinks.SUBJECT, before.id().value());
        if (!before.state().isOpen()) {
            throw RuleViolation.at("scan", "organization.application.rule.closed");
        }
        MediaFile file = files.store(scan, filename, MediaPurpose.SCAN, owner, null, "scan");
        application.handIn(file.id(), clock.instant());
        applications.flush();
        remove(before.scan());
    }

    private void check(OrganizationDetails details) {
        if (!regions.hasCounty(details.countyCode())) {
            throw RuleViolation.at("countyCode", "organization.application.rule.county");
        }
        organizations.checkNew(details);
    }

    private long open() {
        return jdbc.sql(
                        "select count(*) from unit_application where state in ('AWAITING_SCAN', 'SUBMITTED', 'RETURNED')")
                .query(Long.class)
                .single();
    }

    private void remove(@Nullable MediaFileId file) {
        if (file != null) {
            files.remove(file);
        }
    }

    private UnitApplication entity(String code) {
        return applications
                .findByCodeHash(SecretCode.hash(code))
                .orElseThrow(() -> new RecordNotFound("application by code"));
    }
}
