package org.kexuejie.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Makes many rows out of one that a use case made, where a test needs more of them than use cases make in a second. */
public final class RowCopies {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    RowCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Copies a row of a table with a key {@code id}.
     *
     * @param changed values by column, in the forms of JSON
     * @return the id of the copy
     */
    public UUID copy(String table, UUID id, Map<String, ? extends @Nullable Object> changed) {
        var copyId = Ids.next();
        var values = new LinkedHashMap<String, @Nullable Object>(changed);
        values.put("id", copyId);
        jdbc.sql(
                        "insert into %1$s select copy.* from %1$s row, jsonb_populate_record(row, cast(:values as jsonb)) copy where row.id = :id"
                                .formatted(table))
                .param("values", JSON.writeValueAsString(values))
                .param("id", id)
                .update();
        return copyId;
    }

    /** Takes a row away, with what hangs on it. */
    public void remove(String table, UUID id) {
        jdbc.sql("delete from " + table + " where id = :id").param("id", id).update();
    }
}
