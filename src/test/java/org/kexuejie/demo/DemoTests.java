package org.kexuejie.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kexuejie.testing.FestivalMoment.at;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Role;
import org.kexuejie.account.SampleAccounts;
import org.kexuejie.account.SampleAccounts.Sample;
import org.kexuejie.account.domain.SignInService;
import org.kexuejie.account.domain.SignedIn;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.shell.SampleData;
import org.kexuejie.testing.StartedPortal;
import org.kexuejie.workbench.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A small demo, made at a first start and met again at a second. */
class DemoTests {

    /** States of steps that a city or the office has to switch on first. */
    private static final Set<ActivityStatus> TO_BE_SWITCHED_ON =
            EnumSet.of(ActivityStatus.COUNTY_REVIEW, ActivityStatus.OFFICE_REVIEW);

    private static final Instant PRESENT = at("2020-10-28T10:00");

    @TempDir
    private static Path folder;

    private static StartedPortal portal;

    @BeforeAll
    static void start() {
        portal = StartedPortal.in(folder, "kexuejie.demo.scale=0");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void activitiesStandInEveryStateThatTheSettingsLeadTo() {
        assertThat(texts("select distinct status from activity"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ActivityStatus.values())
                        .filter(status -> !TO_BE_SWITCHED_ON.contains(status))
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void everyCountyHasUnitsAndEachIsMarkedAsASample() {
        assertThat(texts("select distinct county_code from organization"))
                .containsExactlyInAnyOrderElementsOf(portal.bean(Regions.class).counties().stream()
                        .map(county -> county.code())
                        .toList());
        assertThat(texts("select name from organization where name not like '%（示例）'"))
                .isEmpty();
    }

    @Test
    void summariesStandAtEveryStep() {
        Map<String, String> found = portal
                .bean(JdbcClient.class)
                .sql("select city_code, status from city_summary")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(found)
                .isEqualTo(Map.of(
                        "450200", "DRAFT",
                        "450500", "ACCEPTED",
                        "450600", "RETURNED",
                        "451100", "ACCEPTED",
                        "451300", "FILED"));
    }

    @Test
    void twelveCitiesHaveFiledTheirTeam() {
        assertThat(texts("select city_code from city_team where filed_at is null"))
                .containsExactlyInAnyOrder("451200", "451400");
        assertThat(texts("select city_code from city_team")).hasSize(14);
    }

    @Test
    void theSignInPageOffersOneAccountPerRoleAndCity() {
        Map<String, Role> offered = portal.bean(SampleAccounts.class).accounts().stream()
                .collect(Collectors.toMap(Sample::username, Sample::role));

        Map<String, Role> cities = portal.bean(Regions.class).cities().stream()
                .collect(Collectors.toMap(city -> city.pinyin(), city -> Role.CITY_TEAM));
        assertThat(offered)
                .hasSize(21)
                .containsAllEntriesOf(cities)
                .containsAllEntriesOf(Map.of(
                        "office", Role.COMMITTEE_OFFICE,
                        "school-a", Role.UNIT,
                        "venue-a", Role.UNIT,
                        "school-b", Role.UNIT,
                        "school-n", Role.UNIT,
                        "host-wenming", Role.HOST,
                        "county-sanjiang", Role.COUNTY_AST));
    }

    @Test
    void everyoneOfThemSignsInWithTheOnePasswordAndGoesOn() {
        var samples = portal.bean(SampleAccounts.class);

        assertThat(samples.password()).isEqualTo("kexuejie-demo");
        assertThat(samples.accounts()).allSatisfy(sample -> {
            SignedIn holder = holder(sample.username());
            assertThat(portal.bean(PasswordEncoder.class).matches(samples.password(), holder.getPassword()))
                    .isTrue();
            assertThat(holder.mustChangePassword()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"liuzhou", "nanning", "school-a", "venue-a", "school-b", "school-n"})
    void somethingWaitsForThoseWhoWorkWithActivities(String username) {
        var actor = holder(username).actor();

        assertThat(portal.beans(WorkSource.class).flatMap(source -> source.waitingFor(actor).stream()))
                .isNotEmpty();
    }

    @Test
    void aReturnedActivityOfSchoolATellsWhyAndWhere() {
        List<String> fields = portal.bean(JdbcClient.class)
                .sql("""
                        select return_field from activity
                        where organization_id = :unit and status = 'RETURNED' and return_reason <> ''
                        """)
                .param("unit", holder("school-a").actor().unitId())
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(fields).hasSize(1).doesNotContainNull();
    }

    @Test
    void thePresentBeginsNearTheEndOfTheFestivalAndNothingHappensAfterIt() {
        assertThat(portal.bean(SettableClock.class).instant()).isCloseTo(PRESENT, within(10, ChronoUnit.MINUTES));
        assertThat(moment("select max(at) from trail_entry")).isBefore(PRESENT);
        assertThat(moment("select max(verified_at) from ledger_entry")).isBefore(PRESENT);
    }

    @Test
    void aSecondStartKeepsTheDataAndGoesOnInTime() {
        List<String> before = texts("select id::text || status || version from activity order by id");
        Instant reached = portal.bean(SettableClock.class).instant();
        portal.close();

        portal = StartedPortal.in(folder, "kexuejie.demo.scale=0");

        assertThat(texts("select id::text || status || version from activity order by id"))
                .isEqualTo(before);
        assertThat(portal.bean(SettableClock.class).instant())
                .isAfterOrEqualTo(reached)
                .isCloseTo(reached, within(10, ChronoUnit.MINUTES));
        assertThat(portal.bean(SampleAccounts.class).accounts()).hasSize(21);
        assertThat(portal.bean(SampleData.class).progress()).isNotBlank();
    }

    private static SignedIn holder(String username) {
        return (SignedIn) portal.bean(SignInService.class).loadUserByUsername(username);
    }

    private static List<String> texts(String sql) {
        return portal.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static Instant moment(String sql) {
        return portal.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                        .toInstant())
                .single();
    }
}
