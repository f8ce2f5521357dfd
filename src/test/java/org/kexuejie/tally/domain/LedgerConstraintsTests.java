package org.kexuejie.tally.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RowCopies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@PortalTest
class LedgerConstraintsTests {

    private final ActivityMother activities;
    private final Actors actors;
    private final RowCopies copies;
    private final JdbcClient jdbc;
    private UUID entry = new UUID(0, 0);

    LedgerConstraintsTests(ActivityMother activities, Actors actors, RowCopies copies, JdbcClient jdbc) {
        this.activities = activities;
        this.actors = actors;
        this.copies = copies;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void enterSomething() {
        activities.verified(actors.schoolA());
        entry = jdbc.sql("select id from ledger_entry").query(UUID.class).single();
    }

    private String brokenBy(Map<String, Object> changed) {
        return Constraints.brokenBy(() -> copies.copy("ledger_entry", entry, changed));
    }

    @Test
    void whatIsEnteredStands() {
        assertThat(Constraints.brokenBy(
                        () -> jdbc.sql("update ledger_entry set youth = 0").update()))
                .isEqualTo("ledger_entry is append-only");
        assertThat(Constraints.brokenBy(
                        () -> jdbc.sql("delete from ledger_entry").update()))
                .isEqualTo("ledger_entry is append-only");
        assertThat(jdbc.sql("select youth from ledger_entry")
                        .query(Integer.class)
                        .list())
                .containsExactly(320);
    }

    @Test
    void everyRuleOfAnEntryIsHeldByTheDatabase() {
        var broken = new LinkedHashMap<String, String>();
        broken.put("ledger_entry_once_per_version", brokenBy(Map.of()));
        broken.put("ledger_entry_held_in_order", brokenBy(Map.of("version", 2, "held_to", "2020-09-18")));
        broken.put("ledger_entry_sessions_add_up", brokenBy(Map.of("version", 2, "sessions", 4)));
        broken.put("ledger_entry_stages_within_youth", brokenBy(Map.of("version", 2, "primary_youth", 321)));
        broken.put("ledger_entry_not_negative", brokenBy(Map.of("version", 2, "youth", -1)));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("ledger_entry", jdbc));
    }

    @Test
    void anEventHasAtLeastOneSession() {
        assertThat(brokenBy(Map.of("version", 2, "sessions", 0, "lectures", 0, "exhibitions", 0)))
                .isEqualTo("ledger_entry_sessions_add_up");
    }

    @Test
    void noFigureIsNegative() {
        for (String column :
                "lectures exhibitions trainings films contests others youth primary_youth junior_youth senior_youth university_youth teachers public_visits online experts volunteers materials panels exhibits photos media_reports"
                        .split(" ", -1)) {
            Map<String, Object> negative = new LinkedHashMap<>(Map.of("version", 2, column, -1));
            sumUp(negative, column);
            assertThat(brokenBy(negative)).as(column).isEqualTo("ledger_entry_not_negative");
        }
    }

    /** Keeps the number of sessions right, so that only the sign is wrong. */
    private static void sumUp(Map<String, Object> negative, String column) {
        var sessions = new LinkedHashMap<String, Integer>(Map.of("lectures", 1, "exhibitions", 2));
        if ("lectures exhibitions trainings films contests others".contains(column)) {
            sessions.put(column, -1);
            negative.put(
                    "sessions",
                    sessions.values().stream().mapToInt(Integer::intValue).sum());
        }
    }
}
