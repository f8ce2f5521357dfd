package org.kexuejie.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kexuejie.account.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mark in the database that says that it holds sample data, and since when. It lies in a schema of its
 * own that no migration knows, because no other database has it.
 */
class DemoMark {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    DemoMark(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Whether people have begun to work in a database without sample data. */
    boolean isInRealUse() {
        return madeAt().isEmpty() && !accounts.isEmpty();
    }

    /** The moment of the machine at which the sample data was made; empty where it was not. */
    Optional<Instant> madeAt() {
        if (!exists()) {
            return Optional.empty();
        }
        return jdbc.sql("select made_at from demo.making")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private boolean exists() {
        return jdbc.sql("select to_regclass('demo.making') is not null")
                .query(Boolean.class)
                .single();
    }

    void set(Instant madeAt) {
        jdbc.sql("create schema demo").update();
        jdbc.sql("create table demo.making (made_at timestamptz not null)").update();
        jdbc.sql("insert into demo.making values (:at)")
                .param("at", madeAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
