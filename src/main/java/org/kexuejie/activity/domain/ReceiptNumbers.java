package org.kexuejie.activity.domain;

import org.kexuejie.festival.EditionInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipt numbers, counted per edition and city: 08-4502-00017. */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(EditionInfo edition, String cityCode) {
        int number = jdbc.sql("""
                insert into receipt_sequence as s (edition_id, city_code, last) values (:edition, :city, 1)
                on conflict (edition_id, city_code) do update set last = s.last + 1
                returning last
                """)
                .param("edition", edition.id().value())
                .param("city", cityCode)
                .query((row, n) -> row.getInt(1))
                .single();
        return "%02d-%s-%05d".formatted(edition.number(), cityCode.substring(0, 4), number);
    }
}
