package org.kexuejie.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL in the data folder, reachable from this machine only and by password. The password file
 * is written last: a cluster without one was never ready, and is made anew.
 */
class EmbeddedServer implements AutoCloseable {

    static final String ROLE = "kexuejie";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedServer start(DataFolder folder) {
        Path cluster = folder.path().resolve("pg");
        Path passwordFile = folder.path().resolve("pg.password");
        try {
            OrphanedServer.clear(cluster);
            if (Files.exists(passwordFile)) {
                String password = Files.readString(passwordFile).strip();
                return new EmbeddedServer(start(folder.path(), cluster, password), password);
            }
            FileSystemUtils.deleteRecursively(cluster);
            return create(folder.path(), cluster, passwordFile);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new EmbeddedServerFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static EmbeddedServer create(Path folder, Path cluster, Path passwordFile)
            throws IOException, SQLException {
        log.info("首次启动：在 {} 创建数据库", cluster);
        String password = randomPassword();
        EmbeddedPostgres postgres = start(folder, cluster, "");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + ROLE + " login password '" + password + "'");
            statement.execute("alter role postgres password '" + password + "'");
            statement.execute("create database " + ROLE + " owner " + ROLE);
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        Files.writeString(passwordFile, password);
        if (Files.getFileStore(passwordFile).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
        }
        return new EmbeddedServer(postgres, password);
    }

    /** The library switches off what keeps data safe in a power cut; it is switched on again here. */
    private static EmbeddedPostgres start(Path folder, Path cluster, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("pg-bin").toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + ROLE;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
