package org.kexuejie.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The databases of a test run. The first is migrated once and serves as the template; every application context
 * gets a copy of its own, into which the portal loads the plan when it starts.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "kexuejie_template";
    private static final AtomicInteger COPIES = new AtomicInteger();

    /** Started when the first test needs a database, and not before. */
    private static final class Running {

        private static final DatabaseServer SERVER = migrated(DatabaseServer.start());

        private static DatabaseServer migrated(DatabaseServer server) {
            execute(server, "create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), server.user(), server.password())
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            return server;
        }
    }

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    /** A new database with all tables and divisions and nothing else. */
    public static synchronized TestDatabase copy() {
        String name = "kexuejie_" + COPIES.incrementAndGet();
        execute(Running.SERVER, "create database " + name + " template " + TEMPLATE);
        return new TestDatabase(Running.SERVER.url(name));
    }

    private static void execute(DatabaseServer server, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot " + sql, e);
        }
    }

    /** What Spring Boot needs to know to use this database. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", Running.SERVER.user(),
                "spring.datasource.password", Running.SERVER.password());
    }

    /** Gives an application context a copy of its own. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test database", copy().properties()));
        }
    }
}
