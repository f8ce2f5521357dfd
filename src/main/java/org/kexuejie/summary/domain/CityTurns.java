package org.kexuejie.summary.domain;

import org.kexuejie.festival.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who changes a city's summary waits until the changes of its figures under way are done, and the other way
 * round: so no figure slips into the ledger while the figures are being frozen. A turn ends with its
 * transaction.
 */
@Component
class CityTurns {

    private final JdbcClient jdbc;

    CityTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For changing the summary, one at a time. */
    void forSummary(EditionId edition, String cityCode) {
        await("pg_advisory_xact_lock", edition, cityCode);
    }

    /** For changing figures of the city, any number at a time. */
    void forFigures(EditionId edition, String cityCode) {
        await("pg_advisory_xact_lock_shared", edition, cityCode);
    }

    private void await(String function, EditionId edition, String cityCode) {
        jdbc.sql("select " + function + "(hashtextextended(:city, 0))")
                .param("city", "summary " + edition + " " + cityCode)
                .query((row, number) -> true)
                .single();
    }
}
