package org.kexuejie.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.kexuejie.shared.SettableClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.cache.CacheManager;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * What stands before every test: the plan and the people of {@link Actors}. A copy of all tables is kept beside
 * them, from which they are filled again after a test that wrote something.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class StandingState implements ApplicationRunner {

    /** Never changed by the portal itself. */
    private static final List<String> FIXED = List.of("flyway_schema_history", "division", "division_tag");

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Statements statements;
    private final SettableClock clock;
    private final CacheManager caches;
    private String restoring = "";

    StandingState(
            JdbcClient jdbc, DataSource dataSource, Statements statements, SettableClock clock, CacheManager caches) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.statements = statements;
        this.clock = clock;
        this.caches = caches;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        jdbc.sql("create schema standing").update();
        List<String> tables = jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !FIXED.contains(table))
                .toList();
        for (String table : tables) {
            jdbc.sql("create table standing." + table + " as table public." + table)
                    .update();
        }
        restoring = tables.stream()
                .map(table -> "delete from public.%1$s; insert into public.%1$s table standing.%1$s;".formatted(table))
                .collect(Collectors.joining("", "set local session_replication_role = replica;", ""));
        statements.wroteSomething();
    }

    /** As triggers and foreign keys are at rest meanwhile, append-only tables and any order of tables will do. */
    private void restore() throws SQLException {
        clock.setTo(FestivalMoment.NOW);
        if (!statements.wroteSomething()) {
            return;
        }
        try (Connection connection = Statements.untapped(dataSource).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(restoring);
            connection.commit();
            connection.setAutoCommit(true);
        }
        for (String name : caches.getCacheNames()) {
            var cache = caches.getCache(name);
            if (cache != null) {
                cache.clear();
            }
        }
    }

    /** Restores after each test. */
    static class Restore implements TestExecutionListener, Ordered {

        @Override
        public void afterTestMethod(TestContext test) throws SQLException {
            test.getApplicationContext().getBean(StandingState.class).restore();
        }

        /** Behind the listeners that end a test's own transaction. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
