package org.kexuejie.organization.domain;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers units in bulk: a file is taken in, checked behind the request without saving anything, and imported when
 * whoever uploaded it has seen what was found. An import belongs to its city, or to the office.
 */
@Service
@Transactional
public class UnitImports {

    private static final int LONGEST_FILENAME = 120;
    private static final int RECENT = 10;
    private static final Period KEPT = Period.ofDays(30);

    private final UnitImportStore imports;
    private final UnitImportRows rows;
    private final SchedulerClient jobs;
    private final Clock clock;

    UnitImports(UnitImportStore imports, UnitImportRows rows, SchedulerClient jobs, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes a file in to be checked. What is older than 30 days goes at the same time.
     *
     * @throws RuleViolation when there is nothing in it, or the actor's last import is still under way
     */
    public UnitImportId upload(byte[] content, String filename, Actor actor) {
        String cityCode = scope(actor);
        if (content.length == 0) {
            throw RuleViolation.at("file", "organization.import.rule.noFile");
        }
        imports.removeOlderThan(
                cityCode, clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT));
        var id = new UnitImportId(Ids.next());
        try {
            imports.add(id, cityCode, actor.id(), plain(filename), content);
        } catch (DuplicateKeyException e) {
            throw busy("file");
        }
        start(id);
        return id;
    }

    /**
     * Has the rows without faults registered, all of them or none.
     *
     * @param despiteFaults whether rows with faults may be left out
     * @throws RuleViolation when there are faults and no leave to leave them out, or nothing is left to be imported
     */
    public void confirm(UnitImportId id, boolean despiteFaults, Actor actor) {
        UnitImportInfo info = show(id, actor);
        if (info.bad() > 0 && !despiteFaults) {
            throw RuleViolation.of("organization.import.rule.faults", info.bad());
        }
        if (info.fresh() == 0) {
            throw RuleViolation.of("organization.import.rule.nothing");
        }
        boolean confirmed;
        try {
            confirmed = imports.confirm(id);
        } catch (DuplicateKeyException e) {
            throw busy(null);
        }
        if (!confirmed) {
            throw RuleViolation.of("organization.import.rule.notWaiting");
        }
        start(id);
    }

    /** @throws RecordNotFound when there is no such import within the actor's scope */
    @Transactional(readOnly = true)
    public UnitImportInfo show(UnitImportId id, Actor actor) {
        String cityCode = scope(actor);
        return imports.find(id)
                .filter(info -> cityCode == null ? info.cityCode() == null : cityCode.equals(info.cityCode()))
                .orElseThrow(() -> new RecordNotFound("unit import " + id));
    }

    @Transactional(readOnly = true)
    public List<UnitImportInfo> recent(Actor actor) {
        return imports.recent(scope(actor), RECENT);
    }

    /** What was found, faults first. */
    @Transactional(readOnly = true)
    public Paged<UnitImportFault> faults(UnitImportId id, PageQuery page, Actor actor) {
        return rows.faults(show(id, actor).id(), page);
    }

    /** The city of a team; nothing for the office, whose lists cover the whole region. */
    private static @Nullable String scope(Actor actor) {
        if (!OrganizationPolicy.mayImport(actor)) {
            throw new RecordNotFound("imports of units");
        }
        return actor.is(Role.COMMITTEE_OFFICE) ? null : actor.cityCode();
    }

    /** Due at once by any clock. */
    private void start(UnitImportId id) {
        jobs.scheduleIfNotExists(UnitImportTask.of(id), Instant.EPOCH);
    }

    private static RuleViolation busy(@Nullable String field) {
        return new RuleViolation(
                List.of(new RuleViolation.Violation(field, "organization.import.rule.busy", List.of())));
    }

    private static String plain(String filename) {
        String name = filename.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty()) {
            return "未命名.xlsx";
        }
        return name.length() <= LONGEST_FILENAME ? name : name.substring(name.length() - LONGEST_FILENAME);
    }
}
