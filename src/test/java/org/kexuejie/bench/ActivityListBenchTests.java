package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the list of a city with 20,000 activities: its statements by {@code explain analyze}, and the whole
 * answer from request to HTML, after warming up by count. Not part of the build; the README says how to run it.
 */
@PortalTest
@Tag("bench")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ActivityListBenchTests {

    private static final Path RESULTS = Path.of("target/activity-list-bench.txt");
    private static final int ACTIVITIES = 20_000;
    private static final int ELSEWHERE = 5_000;
    private static final int WARMING = 300;
    private static final int MEASURED = 200;

    private static final Map<String, String> PAGES = pages();

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final List<String> results = new ArrayList<>();

    ActivityListBenchTests(
            Portal portal, Actors actors, ActivityMother activities, Statements statements, JdbcClient jdbc) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("all, newest first", "");
        pages.put("to be reviewed, longest waiting first", "?status=SUBMITTED&sort=WAITING");
        pages.put("one county, verified", "?county=450226&status=VERIFIED");
        pages.put("by a word of two characters", "?text=%E5%A4%A9%E6%96%87");
        pages.put("schools only, by date", "?kind=PRIMARY_SCHOOL&sort=START");
        pages.put("all, page 100", "?page=100");
        return pages;
    }

    @Test
    void measureTheListOfALargeCity() throws IOException {
        var festival = new LargeFestival(jdbc);
        var model = activities.verified(actors.schoolA());
        festival.fill(Actors.LIUZHOU, ACTIVITIES, model);
        festival.fill(Actors.NANNING, ELSEWHERE, model);
        Visitor city = portal.as(actors.liuzhou());

        PAGES.forEach((name, filter) -> explain(name, city, filter));
        for (int i = 0; i < WARMING; i++) {
            PAGES.values().forEach(filter -> city.get("/city/activities" + filter));
        }
        PAGES.forEach((name, filter) -> measure(name, city, filter));
        Files.write(RESULTS, results);
    }

    private void explain(String name, Visitor city, String filter) {
        List<String> read = statements.withValuesOf(() -> city.get("/city/activities" + filter)).stream()
                .filter(statement -> statement.contains(" from activity a"))
                .toList();
        assertThat(read).isNotEmpty();
        for (String statement : read) {
            List<String> plan = jdbc.sql("explain (analyze, buffers, costs off) " + statement)
                    .query(String.class)
                    .list();
            results.add("%s%n%s%n%s%n".formatted(name, statement.strip(), String.join("\n", plan)));
        }
    }

    private void measure(String name, Visitor city, String filter) {
        var nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            city.get("/city/activities" + filter);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        results.add("%s: median %s ms, 95th percentile %s ms"
                .formatted(name, millis(nanos[MEASURED / 2]), millis(nanos[MEASURED * 95 / 100])));
    }

    private static String millis(long nanos) {
        return "%.1f".formatted(nanos / 1e6);
    }
}
