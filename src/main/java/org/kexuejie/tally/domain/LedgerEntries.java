package org.kexuejie.tally.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.shared.Ids;
import org.kexuejie.tally.Figures;
import org.kexuejie.tally.Ledger;
import org.kexuejie.tally.SessionType;
import org.kexuejie.tally.VerifiedEvent;
import org.kexuejie.tally.YouthStage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in the database: a row per event and version, written once. */
@Component
@Transactional
class LedgerEntries implements Ledger {

    /** Columns that tell of the event itself. */
    private static final String CONTENT = """
            edition_id, city_code, county_code, line_id, organization_id, held_from, held_to, resource, photos,
            sessions, lectures, exhibitions, trainings, films, contests, others, youth, primary_youth, junior_youth,
            senior_youth, university_youth, teachers, public_visits, online, experts, volunteers, materials, panels,
            exhibits, media_reports""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LedgerEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void enter(VerifiedEvent event, Actor verifier) {
        Figures figures = event.figures();
        jdbc.sql("insert into ledger_entry (id, source_id, version, withdrawn, verified_at, verified_by, " + CONTENT
                        + """
                )
                select :id, :source, coalesce(max(version), 0) + 1, false, :at, :by, :edition, :city, :county, :line,
                    :organization, :from, :to, :resource, :photos, :sessions, :lectures, :exhibitions, :trainings,
                    :films, :contests, :others, :youth, :primary, :junior, :senior, :university, :teachers,
                    :public, :online, :experts, :volunteers, :materials, :panels, :exhibits, :mediaReports
                from ledger_entry where source_id = :source
                """)
                .param("id", Ids.next())
                .param("source", event.source())
                .param("edition", event.edition().value())
                .param("city", event.cityCode())
                .param("county", event.countyCode())
                .param("line", event.line().value())
                .param("organization", event.organization().value())
                .param("from", event.heldFrom())
                .param("to", event.heldTo())
                .param("resource", event.resource())
                .param("photos", event.photos())
                .param("sessions", figures.sessionCount())
                .param("lectures", figures.sessions(SessionType.LECTURE))
                .param("exhibitions", figures.sessions(SessionType.EXHIBITION))
                .param("trainings", figures.sessions(SessionType.TRAINING))
                .param("films", figures.sessions(SessionType.FILM))
                .param("contests", figures.sessions(SessionType.CONTEST))
                .param("others", figures.sessions(SessionType.OTHER))
                .param("youth", figures.youth())
                .param("primary", figures.youth(YouthStage.PRIMARY))
                .param("junior", figures.youth(YouthStage.JUNIOR))
                .param("senior", figures.youth(YouthStage.SENIOR))
                .param("university", figures.youth(YouthStage.UNIVERSITY))
                .param("teachers", figures.teachers())
                .param("public", figures.publicVisits())
                .param("online", figures.online())
                .param("experts", figures.experts())
                .param("volunteers", figures.volunteers())
                .param("materials", figures.materials())
                .param("panels", figures.panels())
                .param("exhibits", figures.exhibits())
                .param("mediaReports", event.mediaReports())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", verifier.id().value())
                .update();
    }

    @Override
    public void withdraw(UUID source, Actor verifier) {
        jdbc.sql("insert into ledger_entry (id, source_id, version, withdrawn, verified_at, verified_by, " + CONTENT
                        + ") select :id, source_id, version + 1, true, :at, :by, " + CONTENT
                        + " from ledger_current where source_id = :source")
                .param("id", Ids.next())
                .param("source", source)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", verifier.id().value())
                .update();
    }
}
