package org.kexuejie.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of a test run, whose user may do everything. It is the embedded server that the portal uses by
 * itself; a container where {@code -Dkexuejie.test.database=testcontainers} asks for one, or where the embedded
 * server cannot run and a Docker engine is at hand.
 *
 * @param port on this machine
 */
record DatabaseServer(String host, int port, String user, String password) {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    private static final String CHOICE = "kexuejie.test.database";
    private static final String IMAGE = "postgres:18";

    static DatabaseServer start() {
        if ("testcontainers".equals(System.getProperty(CHOICE))) {
            return container();
        }
        try {
            return embedded();
        } catch (IOException | IllegalStateException e) {
            if (!isDockerAtHand()) {
                throw new IllegalStateException(
                        "the embedded PostgreSQL does not start, and there is no Docker engine", e);
            }
            log.warn("the embedded PostgreSQL does not start, a container takes its place", e);
            return container();
        }
    }

    private static DatabaseServer embedded() throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return new DatabaseServer("localhost", postgres.getPort(), "postgres", "");
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with the JVM, by Testcontainers' own doing. */
    private static DatabaseServer container() {
        if (!isDockerAtHand()) {
            throw new IllegalStateException("-D" + CHOICE + "=testcontainers, but there is no Docker engine");
        }
        var postgres = new PostgreSQLContainer(IMAGE);
        postgres.setCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off");
        postgres.start();
        return new DatabaseServer(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword());
    }

    private static boolean isDockerAtHand() {
        String named = System.getenv("DOCKER_HOST");
        return (named != null && !named.isBlank()) || Files.isWritable(Path.of("/var/run/docker.sock"));
    }

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
