package org.kexuejie.activity.domain;

import java.util.List;
import java.util.UUID;
import org.kexuejie.organization.OrganizationRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps activities findable by their unit's name when the unit is renamed, in the same transaction. */
@Component
class SearchRefresh {

    private final JdbcClient jdbc;

    SearchRefresh(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Words(UUID id, List<String> grams) {}

    @EventListener
    void on(OrganizationRenamed renamed) {
        jdbc.sql("select id, title, receipt_number from activity where organization_id = :unit")
                .param("unit", renamed.organization().value())
                .query((row, number) -> new Words(
                        row.getObject("id", UUID.class),
                        List.of(SearchText.grams(
                                row.getString("title"), row.getString("receipt_number"), renamed.name()))))
                .list()
                .forEach(words -> jdbc.sql("update activity set grams = :grams where id = :id")
                        .param("grams", words.grams().toArray(String[]::new))
                        .param("id", words.id())
                        .update());
    }
}
