package org.kexuejie.summary.domain;

import org.kexuejie.activity.FigureLock;
import org.kexuejie.festival.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The figures of a city stand still while its summary is filed or accepted. */
@Component
class SummaryLock implements FigureLock {

    private final JdbcClient jdbc;
    private final CityTurns turns;

    SummaryLock(JdbcClient jdbc, CityTurns turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Within a transaction that writes, the answer holds until its end. */
    @Override
    public boolean isLocked(EditionId edition, String cityCode) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            turns.forFigures(edition, cityCode);
        }
        return jdbc.sql("""
                select exists (select 1 from city_summary
                    where edition_id = :edition and city_code = :city and status in ('FILED', 'ACCEPTED'))
                """)
                .param("edition", edition.value())
                .param("city", cityCode)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
