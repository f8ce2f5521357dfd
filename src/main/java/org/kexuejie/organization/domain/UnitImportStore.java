package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The state of each import of units, for whoever works at it and whoever waits for it. */
@Component
class UnitImportStore {

    private static final String SELECT = """
            select i.*, a.affiliation || ' ' || a.display_name as by
            from unit_import i join account a on a.id = i.created_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitImportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UnitImportId id, @Nullable String cityCode, AccountId by, String filename, byte[] content) {
        jdbc.sql("""
                insert into unit_import (id, city_code, created_by, filename, content, state, created_at, updated_at)
                values (:id, :city, :by, :filename, :content, 'CHECKING', :now, :now)
                """)
                .param("id", id.value())
                .param("city", cityCode)
                .param("by", by.value())
                .param("filename", filename)
                .param("content", content)
                .param("now", now())
                .update();
    }

    Optional<UnitImportInfo> find(UnitImportId id) {
        return jdbc.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query(UnitImportStore::info)
                .optional();
    }

    /** The last imports of a city, or of the whole region, newest first. */
    List<UnitImportInfo> recent(@Nullable String cityCode, int most) {
        return jdbc.sql(SELECT + """
                where i.city_code is not distinct from cast(:city as text) order by i.created_at desc limit :most
                """)
                .param("city", cityCode)
                .param("most", most)
                .query(UnitImportStore::info)
                .list();
    }

    void removeOlderThan(@Nullable String cityCode, OffsetDateTime moment) {
        jdbc.sql("""
                delete from unit_import where city_code is not distinct from cast(:city as text)
                    and created_at < :moment and state not in ('CHECKING', 'IMPORTING')
                """).param("city", cityCode).param("moment", moment).update();
    }

    byte[] content(UnitImportId id) {
        return jdbc.sql("select content from unit_import where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    AccountId owner(UnitImportId id) {
        return new AccountId(jdbc.sql("select created_by from unit_import where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    /** A step begins, perhaps once more after it was broken off. */
    void begin(UnitImportId id, int total) {
        jdbc.sql("update unit_import set total_rows = :total, done_rows = 0, updated_at = :now where id = :id")
                .param("id", id.value())
                .param("total", total)
                .param("now", now())
                .update();
    }

    void progress(UnitImportId id, int done) {
        jdbc.sql("update unit_import set done_rows = :done, updated_at = :now where id = :id")
                .param("id", id.value())
                .param("done", done)
                .param("now", now())
                .update();
    }

    void checked(UnitImportId id, int fresh, int known, int bad) {
        jdbc.sql("""
                update unit_import set state = 'CHECKED', content = null, done_rows = total_rows, updated_at = :now,
                    new_rows = :fresh, known_rows = :known, bad_rows = :bad
                where id = :id
                """)
                .param("id", id.value())
                .param("fresh", fresh)
                .param("known", known)
                .param("bad", bad)
                .param("now", now())
                .update();
    }

    /** @return whether it was still waiting to be confirmed */
    boolean confirm(UnitImportId id) {
        return jdbc.sql("""
                update unit_import set state = 'IMPORTING', total_rows = new_rows, done_rows = 0, updated_at = :now
                where id = :id and state = 'CHECKED'
                """).param("id", id.value()).param("now", now()).update() == 1;
    }

    void imported(UnitImportId id, int created, int knownMeanwhile) {
        jdbc.sql("""
                update unit_import set state = 'IMPORTED', created_units = :created, done_rows = total_rows,
                    known_rows = known_rows + :known, updated_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("created", created)
                .param("known", knownMeanwhile)
                .param("now", now())
                .update();
    }

    void unreadable(UnitImportId id, String reason) {
        jdbc.sql("""
                update unit_import set state = 'UNREADABLE', content = null, reason = :reason, updated_at = :now
                where id = :id
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    void broken(UnitImportId id) {
        jdbc.sql("update unit_import set state = 'BROKEN', content = null, updated_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now())
                .update();
    }

    /** The units on the register of a city, or of the whole region, and the codes of all, each by its key. */
    Set<String> register(@Nullable String cityCode) {
        return new HashSet<>(jdbc.sql(UnitKeys.REGISTER)
                .param("city", cityCode)
                .query(String.class)
                .list());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UnitImportInfo info(ResultSet row, int number) throws SQLException {
        return new UnitImportInfo(
                new UnitImportId(row.getObject("id", UUID.class)),
                row.getString("city_code"),
                row.getString("by"),
                row.getString("filename"),
                UnitImportState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("total_rows"),
                row.getInt("done_rows"),
                row.getInt("new_rows"),
                row.getInt("known_rows"),
                row.getInt("bad_rows"),
                row.getInt("created_units"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
