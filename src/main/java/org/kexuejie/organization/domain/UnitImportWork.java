package org.kexuejie.organization.domain;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.domain.UnitImportRows.Verdict;
import org.kexuejie.organization.domain.UnitSheet.UnusableSheet;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work behind an import, a step at a time. A step that was broken off, wherever, is done again from its beginning:
 * checking keeps nothing of before, and registering is one transaction.
 */
@Component
class UnitImportWork {

    private static final int REGISTERED_AT_ONCE = 200;

    private final UnitImportStore imports;
    private final UnitImportRows rows;
    private final EntityManager records;
    private final Regions regions;
    private final UnitTerms terms;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;

    UnitImportWork(
            UnitImportStore imports,
            UnitImportRows rows,
            EntityManager records,
            Regions regions,
            UnitTerms terms,
            Accounts accounts,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.rows = rows;
        this.records = records;
        this.regions = regions;
        this.terms = terms;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Does the step that the import has come to; one that is gone or at rest needs nothing. */
    void run(UnitImportId id) {
        imports.find(id).ifPresent(info -> {
            switch (info.state()) {
                case CHECKING -> check(info);
                case IMPORTING -> transaction.executeWithoutResult(status -> register(info));
                case CHECKED, IMPORTED, UNREADABLE, BROKEN -> {}
            }
        });
    }

    void giveUp(UnitImportId id) {
        imports.broken(id);
    }

    private void check(UnitImportInfo info) {
        try {
            Path file = Files.createTempFile("unit-import-", ".xlsx");
            try {
                Files.write(file, imports.content(info.id()));
                check(info, new UnitSheet(file));
            } catch (UnusableSheet unusable) {
                imports.unreadable(info.id(), unusable.in(terms));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read import " + info.id(), e);
        }
    }

    private void check(UnitImportInfo info, UnitSheet sheet) throws IOException, UnusableSheet {
        rows.clear(info.id());
        imports.begin(info.id(), sheet.count());
        var done = new int[1];
        var dryRun = new UnitDryRun(regions, terms, info.cityCode(), imports.register(info.cityCode()), some -> {
            rows.add(info.id(), some);
            done[0] += some.size();
            imports.progress(info.id(), done[0]);
        });
        sheet.each(dryRun);
        dryRun.finish();
        imports.checked(info.id(), dryRun.count(Verdict.NEW), dryRun.count(Verdict.KNOWN), dryRun.count(Verdict.BAD));
    }

    private void register(UnitImportInfo info) {
        Set<String> register = imports.register(info.cityCode());
        records.unwrap(Session.class).setJdbcBatchSize(REGISTERED_AT_ONCE);
        int created = 0;
        int known = 0;
        try (Stream<UnitImportRows.Typed> all = rows.all(info.id(), Verdict.NEW)) {
            for (UnitImportRows.Typed row : (Iterable<UnitImportRows.Typed>) all::iterator) {
                if (persist(row, info, register)) {
                    created++;
                } else {
                    known++;
                }
                if ((created + known) % REGISTERED_AT_ONCE == 0) {
                    letGo(info.id(), created + known);
                }
            }
        }
        records.flush();
        rows.clearRegistered(info.id());
        imports.imported(info.id(), created, known);
        addToTrail(info);
    }

    /**
     * A unit that was registered since the list was checked is left as it is.
     *
     * @return whether it is new
     */
    private boolean persist(UnitImportRows.Typed row, UnitImportInfo info, Set<String> register) {
        UnitLine line = UnitLineReader.read(regions, terms, info.cityCode(), row.number(), row.cells(), Set.of());
        OrganizationDetails unit = Objects.requireNonNull(line.details());
        List<String> keys =
                UnitKeys.codes(unit).stream().map(UnitKeys.Code::key).toList();
        if (register.contains(UnitKeys.name(unit)) || keys.stream().anyMatch(register::contains)) {
            return false;
        }
        register.add(UnitKeys.name(unit));
        register.addAll(keys);
        String cityCode = regions.county(unit.countyCode()).cityCode();
        records.persist(new Organization(new OrganizationId(Ids.next()), cityCode, unit, clock.instant()));
        return true;
    }

    private void letGo(UnitImportId id, int done) {
        records.flush();
        records.clear();
        aside.executeWithoutResult(status -> imports.progress(id, done));
    }

    private void addToTrail(UnitImportInfo info) {
        accounts.find(imports.owner(info.id())).ifPresent(owner -> {
            var actor = new Actor(owner.id(), owner.displayName(), owner.affiliation(), owner.role(), owner.scope());
            var subject = new TrailSubject(UnitImportLinks.SUBJECT, info.id().value(), info.filename());
            trail.add(subject, actor, "organization.import.done", "organization.import.state.IMPORTED", null);
        });
    }
}
