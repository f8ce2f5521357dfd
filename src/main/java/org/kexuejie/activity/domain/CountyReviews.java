package org.kexuejie.activity.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kexuejie.account.Accounts;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CountyLevels;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Ids;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;
import org.kexuejie.trail.TrailSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the counties of a city review registrations before the city does, as its team has set it for the edition. */
@Service
@Transactional
public class CountyReviews {

    static final String SUBJECT = "county-review";

    private final JdbcClient jdbc;
    private final Festival festival;
    private final Accounts accounts;
    private final CountyLevels levels;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    CountyReviews(
            JdbcClient jdbc,
            Festival festival,
            Accounts accounts,
            CountyLevels levels,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.festival = festival;
        this.accounts = accounts;
        this.levels = levels;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a city has set.
     *
     * @param reviewing counties whose association has an account that works, in official order
     * @param without the others, for which the city reviews directly in any case
     * @param history who switched it when, oldest first
     */
    public record Setting(boolean on, List<County> reviewing, List<County> without, List<TrailEntry> history) {}

    @Transactional(readOnly = true)
    public Setting of(Actor team) {
        List<County> counties = regions.city(team.cityCode()).counties();
        Set<String> able = able(team.cityCode());
        Optional<UUID> standing = jdbc.sql(
                        "select id from county_review where edition_id = :edition and city_code = :city")
                .param("edition", edition().value())
                .param("city", team.cityCode())
                .query(UUID.class)
                .optional();
        return new Setting(
                isOn(edition(), team.cityCode()),
                counties.stream().filter(county -> able.contains(county.code())).toList(),
                counties.stream()
                        .filter(county -> !able.contains(county.code()))
                        .toList(),
                standing.map(id -> trail.of(SUBJECT, id)).orElse(List.of()));
    }

    /** Holds for what is handed in from now on. Switching to what is set already changes nothing. */
    public void switchTo(boolean on, Actor team) {
        jdbc.sql("""
                insert into county_review as standing (id, edition_id, city_code, active, changed_at)
                select :id, :edition, :city, :on, :at
                where :on or exists (select from county_review where edition_id = :edition and city_code = :city)
                on conflict (edition_id, city_code) do update set active = :on, changed_at = :at
                where standing.active <> :on
                returning id
                """)
                .param("id", Ids.next())
                .param("edition", edition().value())
                .param("city", team.cityCode())
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .ifPresent(id -> record(id, on, team));
    }

    private void record(UUID id, boolean on, Actor team) {
        String title = regions.city(team.cityCode()).name() + "县级审核";
        String key = on ? "ON" : "OFF";
        trail.add(
                new TrailSubject(SUBJECT, id, title),
                team,
                "activity.countyReview.switch." + key,
                "activity.countyReview.state." + key,
                null);
    }

    /** Whether the county reviews what is handed in there now: its city has switched it on, and somebody is there to do it. */
    boolean includes(EditionId edition, String cityCode, String countyCode) {
        return isOn(edition, cityCode) && able(cityCode).contains(countyCode);
    }

    /** The counties in which somebody is there to review. */
    private Set<String> able(String cityCode) {
        return levels.isOn(cityCode) ? accounts.countiesWithAccount(cityCode) : Set.of();
    }

    private boolean isOn(EditionId edition, String cityCode) {
        return jdbc.sql("select active from county_review where edition_id = :edition and city_code = :city")
                .param("edition", edition.value())
                .param("city", cityCode)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private EditionId edition() {
        return festival.current().id();
    }
}
