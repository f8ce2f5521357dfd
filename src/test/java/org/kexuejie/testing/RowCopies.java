package org.kexuejie.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        return copyAll(table, id, List.of(changed)).getFirst();
    }

    /**
     * Copies a row once for each of some changes, all by one statement.
     *
     * @return the ids of the copies in the order of the changes
     */
    public List<UUID> copyAll(String table, UUID id, List<? extends Map<String, ? extends @Nullable Object>> changes) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var ids = new ArrayList<UUID>();
        for (var changed : changes) {
            var row = new LinkedHashMap<String, @Nullable Object>(changed);
            ids.add(Ids.next());
            row.put("id", ids.getLast());
            rows.add(row);
        }
        jdbc.sql("""
                        insert into %1$s
                        select copy.*
                        from %1$s model, jsonb_array_elements(cast(:rows as jsonb)) changed,
                            jsonb_populate_record(model, changed) copy
                        where model.id = :id
                        """.formatted(table))
                .param("rows", JSON.writeValueAsString(rows))
                .param("id", id)
                .update();
        return ids;
    }

    /** Takes an activity away with its versions, which the portal itself never lets go. */
    public void removeActivity(UUID id) {
        for (String kept : List.of("activity_return", "activity_version")) {
            jdbc.sql("alter table " + kept + " disable trigger user").update();
        }
        jdbc.sql(
                        "delete from activity_return where version_id in (select id from activity_version where activity_id = :id)")
                .param("id", id)
                .update();
        jdbc.sql("delete from activity_version where activity_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from activity where id = :id").param("id", id).update();
        for (String kept : List.of("activity_return", "activity_version")) {
            jdbc.sql("alter table " + kept + " enable trigger user").update();
        }
    }
}
