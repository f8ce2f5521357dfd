package org.kexuejie.organization.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaGate;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamId;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.organization.CityTeams;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cities' implementation teams of the open edition (F02). */
@Service
@Transactional
@NamedInterface("usecases")
public class CityTeamService implements CityTeams, MediaGate {

    static final String SUBJECT = "city-team";

    private final CityTeamRepository teams;
    private final Festival festival;
    private final MediaFiles files;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    CityTeamService(
            CityTeamRepository teams, Festival festival, MediaFiles files, Trail trail, JdbcClient jdbc, Clock clock) {
        this.teams = teams;
        this.festival = festival;
        this.files = files;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The team of a city, as far as the city has begun with it. */
    @Transactional(readOnly = true)
    public Optional<CityTeamInfo> ofCity(String cityCode) {
        return teams.findByEditionIdAndCityCode(festival.current().id(), cityCode)
                .map(CityTeam::info);
    }

    /**
     * Keeps what the city's team has entered.
     *
     * @param readVersion version that was read; {@link CityTeamInfo#NEW} for a team that did not exist then
     * @throws org.kexuejie.shared.RuleViolation when a filed team would become incomplete
     */
    public void save(int readVersion, CityTeamDetails details, Actor actor) {
        CityTeam team = own(actor);
        EditConflict.check(readVersion, team.info().version(), "team of " + actor.cityCode());
        team.revise(details);
        teams.save(team);
    }

    /** Keeps the city's plan as issued; an earlier file gives way. */
    public MediaFileId attachPlan(InputStream content, String filename, Actor actor) {
        CityTeam team = own(actor);
        teams.save(team);
        CityTeamInfo before = team.info();
        var owner = new MediaOwner(SUBJECT, before.id().value());
        MediaFile file = files.store(content, filename, MediaPurpose.DOCUMENT, owner, actor, "planFile");
        team.attachPlan(file.id());
        if (before.planFile() != null) {
            files.remove(before.planFile());
        }
        return file.id();
    }

    /** @throws org.kexuejie.shared.RuleViolation naming everything that is missing */
    public void file(Actor actor) {
        CityTeam team = own(actor);
        boolean again = team.info().isFiled();
        team.file(clock.instant());
        teams.save(team);
        var subject = new TrailSubject(SUBJECT, team.info().id().value(), actor.affiliation());
        String action = again ? "organization.team.refiled" : "organization.team.filed";
        trail.add(subject, actor, action, "organization.team.status.filed", null);
    }

    private CityTeam own(Actor actor) {
        EditionId edition = festival.current().id();
        return teams.findByEditionIdAndCityCode(edition, actor.cityCode())
                .orElseGet(() -> new CityTeam(new CityTeamId(Ids.next()), edition, actor.cityCode()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CityTeamLine> board(EditionId edition) {
        return jdbc.sql("""
                select d.code, t.filed_at, t.document_number, t.liaison, t.phone
                from division d left join city_team t on t.city_code = d.code and t.edition_id = :edition
                where d.level = 'city' order by d.code
                """)
                .param("edition", edition.value())
                .query((row, number) -> {
                    OffsetDateTime filedAt = row.getObject("filed_at", OffsetDateTime.class);
                    return new CityTeamLine(
                            row.getString("code"),
                            filedAt == null ? null : filedAt.toInstant(),
                            row.getString("document_number"),
                            row.getString("liaison"),
                            row.getString("phone"));
                })
                .list();
    }

    @Override
    public String ownerKind() {
        return SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Actor actor, MediaFile file) {
        return actor.is(Role.COMMITTEE_OFFICE)
                || teams.findById(new CityTeamId(file.owner().id()))
                        .map(CityTeam::info)
                        .filter(team -> actor.isTeamOf(team.cityCode()))
                        .isPresent();
    }
}
