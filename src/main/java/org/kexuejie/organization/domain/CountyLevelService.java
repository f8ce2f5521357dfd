package org.kexuejie.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.CountyLevels;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.kexuejie.trail.TrailSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A city without a row has a county level. */
@Service
@Transactional
class CountyLevelService implements CountyLevels {

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    CountyLevelService(JdbcClient jdbc, Regions regions, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOn(String cityCode) {
        return offSince(cityCode).isEmpty();
    }

    /** Since when a city does without; empty while it has a county level. */
    @Transactional(readOnly = true)
    Optional<Instant> offSince(String cityCode) {
        return jdbc.sql("select changed_at from county_level where city_code = :city and not active")
                .param("city", cityCode)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** @throws RuleViolation when the city does without */
    void require(String cityCode) {
        if (!isOn(cityCode)) {
            throw RuleViolation.of("organization.countyLevel.rule.off");
        }
    }

    @Override
    public void switchTo(boolean on, Actor team) {
        jdbc.sql("""
                insert into county_level as standing (id, city_code, active, changed_at)
                select :id, :city, :on, :at
                where not :on or exists (select from county_level where city_code = :city)
                on conflict on constraint county_level_once do update set active = :on, changed_at = :at
                where standing.active <> :on
                returning id
                """)
                .param("id", Ids.next())
                .param("city", team.cityCode())
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .ifPresent(id -> record(id, on ? "ON" : "OFF", team));
    }

    private void record(UUID id, String state, Actor team) {
        String title = regions.city(team.cityCode()).name() + "县级账号";
        trail.add(
                new TrailSubject(CountyLevelLinks.SUBJECT, id, title),
                team,
                "organization.countyLevel.switch." + state,
                "organization.countyLevel.state." + state,
                null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TrailEntry> history(String cityCode) {
        return jdbc.sql("select id from county_level where city_code = :city")
                .param("city", cityCode)
                .query(UUID.class)
                .optional()
                .map(id -> trail.of(CountyLevelLinks.SUBJECT, id))
                .orElse(List.of());
    }
}
