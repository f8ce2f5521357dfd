package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.JourneyTest;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures the list of a city with 20,000 activities: whole answers over HTTP from the request to the last byte,
 * after warming up, and its statements by {@code explain analyze}. Not part of the build; docs/benchmarks.md says
 * how to run it and what came out.
 */
@JourneyTest
@Tag("bench")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ActivityListBenchTests {

    private static final Path RESULTS = Path.of("target/activity-list-bench.txt");
    private static final int ACTIVITIES = 20_000;
    private static final int ELSEWHERE = 1_500;
    private static final int WARMING = 100;
    private static final int MEASURED = 100;
    private static final String LIST = "/city/activities";

    private final BeanFactory beans;
    private final Portal portal;
    private final Actors actors;
    private final Regions regions;
    private final Plan plan;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final int port;
    private final List<String> results = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();

    ActivityListBenchTests(
            BeanFactory beans,
            Portal portal,
            Actors actors,
            Regions regions,
            Plan plan,
            Statements statements,
            JdbcClient jdbc,
            Environment environment) {
        this.beans = beans;
        this.portal = portal;
        this.actors = actors;
        this.regions = regions;
        this.plan = plan;
        this.statements = statements;
        this.jdbc = jdbc;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private Map<String, String> pages() {
        String line = "line=" + plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id().value();
        var pages = new LinkedHashMap<String, String>();
        pages.put("no filter", "");
        pages.put("no filter, page 100", "page=100");
        pages.put("no filter, last page", "page=970");
        pages.put("status, longest waiting first", "status=SUBMITTED&sort=WAITING");
        pages.put("county", "county=" + Actors.SANJIANG);
        pages.put("line", line);
        pages.put("text, common word", "text=" + encoded("天文"));
        pages.put("text, receipt number", "text=08-450200-01234");
        pages.put("text, one character", "text=" + encoded("虫"));
        pages.put("kind of unit, by date", "kind=PRIMARY_SCHOOL&sort=START");
        pages.put("county, line, status", "county=" + Actors.SANJIANG + "&status=VERIFIED&" + line);
        pages.put(
                "county, line, status, text",
                "county=" + Actors.SANJIANG + "&status=VERIFIED&" + line + "&text=" + encoded("天文"));
        return pages;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void measureTheListOfALargeCity() throws IOException, InterruptedException {
        fill();
        var city = WebClient.signedIn(port, "liuzhou", Actors.PASSWORD);
        Map<String, String> pages = pages();
        for (int i = 0; i < WARMING; i++) {
            for (String filter : pages.values()) {
                assertThat(city.get(LIST + "?" + filter)).contains("results");
            }
        }
        results.add("| list | found | statements | median ms | p95 ms |");
        for (var page : pages.entrySet()) {
            measure(page.getKey(), page.getValue(), city);
            explain(page.getKey(), page.getValue());
        }
        results.addAll(plans);
        Files.write(RESULTS, results);
    }

    private void fill() {
        var festival = new LargeFestival(beans);
        for (City city : regions.cities()) {
            festival.fill(city, city.code().equals(Actors.LIUZHOU) ? ACTIVITIES : ELSEWHERE);
        }
        festival.settle();
    }

    private void measure(String name, String filter, WebClient city) throws IOException, InterruptedException {
        var nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            city.get(LIST + "?" + filter);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Visitor visitor = portal.as(actors.liuzhou());
        String found = visitor.page(LIST + "?" + filter)
                .document()
                .select("#results h2")
                .text();
        int count = statements.of(() -> visitor.page(LIST + "?" + filter)).size();
        results.add("| %s | %s | %d | %s | %s |"
                .formatted(name, found, count, millis(nanos[MEASURED / 2]), millis(nanos[MEASURED * 95 / 100])));
    }

    private void explain(String name, String filter) {
        Visitor visitor = portal.as(actors.liuzhou());
        List<String> read = statements.withValuesOf(() -> visitor.page(LIST + "?" + filter)).stream()
                .filter(statement -> statement.contains(" from activity a"))
                .toList();
        assertThat(read).isNotEmpty();
        for (String statement : read) {
            plans.add("%n%s%n%s%n".formatted(name, statement.strip()));
            plans.addAll(jdbc.sql("explain (analyze, buffers) " + statement)
                    .query((row, number) -> row.getString(1))
                    .list());
        }
    }

    private static String millis(long nanos) {
        return "%.1f".formatted(nanos / 1e6);
    }
}
