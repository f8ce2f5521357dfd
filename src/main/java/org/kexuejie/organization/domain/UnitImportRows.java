package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of each import of units: as typed, and what was found in them. */
@Component
class UnitImportRows {

    private static final int LONGEST_SHOWN = 60;
    private static final int FETCHED = 200;

    /** What was found in a row. */
    enum Verdict {
        /** Can be registered. */
        NEW,
        /** Is registered already. */
        KNOWN,
        BAD
    }

    /** A row with what was found in it. */
    record Checked(UnitLine line, Verdict verdict) {}

    /** A row as it was typed, with all its faults. */
    record Typed(int number, List<String> cells, List<String> columns, List<String> faults) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UnitImportRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(UnitImportId id, List<Checked> rows) {
        batches.batchUpdate(
                "insert into unit_import_row (import_id, number, verdict, cells, columns, faults) values (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            id.value(),
                            row.line().number(),
                            row.verdict().name(),
                            row.line().cells().toArray(String[]::new),
                            row.line().faults().stream()
                                    .map(fault -> fault.column().name())
                                    .toArray(String[]::new),
                            row.line().faults().stream()
                                    .map(UnitLine.Fault::text)
                                    .toArray(String[]::new)
                        })
                        .toList());
    }

    void clear(UnitImportId id) {
        jdbc.sql("delete from unit_import_row where import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** The rows that were registered are on the register now and kept nowhere else. */
    void clearRegistered(UnitImportId id) {
        jdbc.sql("delete from unit_import_row where import_id = :id and verdict = 'NEW'")
                .param("id", id.value())
                .update();
    }

    /** The rows of a verdict, read as they are asked for within a transaction; the stream must be closed. */
    Stream<Typed> all(UnitImportId id, Verdict verdict) {
        return jdbc
                .sql("select * from unit_import_row where import_id = :id and verdict = :verdict order by number")
                .withFetchSize(FETCHED)
                .param("id", id.value())
                .param("verdict", verdict.name())
                .query(UnitImportRows::typed)
                .stream();
    }

    /** Every fault by row and column, and every row that is known already. */
    Paged<UnitImportFault> faults(UnitImportId id, PageQuery page) {
        long total = jdbc.sql("select coalesce(sum(cardinality(faults)), 0) from unit_import_row where import_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("""
                select r.number, r.verdict, r.cells, f.column_name, f.fault
                from unit_import_row r, unnest(r.columns, r.faults) with ordinality as f (column_name, fault, place)
                where r.import_id = :id order by r.verdict, r.number, f.place limit :limit offset :offset
                """)
                .param("id", id.value())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(UnitImportRows::fault)
                .list();
        return new Paged<>(rows, total, page);
    }

    private static UnitImportFault fault(ResultSet row, int number) throws SQLException {
        UnitColumn column = UnitColumn.valueOf(row.getString("column_name"));
        String typed = strings(row, "cells").get(column.place());
        boolean cut = Characters.in(typed) > LONGEST_SHOWN;
        return new UnitImportFault(
                row.getInt("number"),
                column.heading(),
                cut ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST_SHOWN)) + "…" : typed,
                row.getString("fault"),
                Verdict.valueOf(row.getString("verdict")) == Verdict.KNOWN);
    }

    private static Typed typed(ResultSet row, int number) throws SQLException {
        return new Typed(row.getInt("number"), strings(row, "cells"), strings(row, "columns"), strings(row, "faults"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
