package org.kexuejie.autosave.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.autosave.AutosavedForm;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shell.TypedFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One row for each form that somebody has typed into and not saved, seen by nobody else. */
@Service
@Transactional
@NamedInterface("usecases")
public class AutosavedForms {

    /** Forms that are kept of one account at most; beyond them the oldest makes room. */
    public static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    AutosavedForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what is typed now in place of what was kept before. The same again is kept once, also when the answer to
     * the first got lost on the way.
     *
     * @param writer the opened page that sends
     * @param after the page whose text this one began with; nothing where nothing was kept
     * @return when it was kept
     * @throws EditConflict when the form has been typed into on another page, or saved or given up there
     */
    public Instant keep(String form, UUID writer, @Nullable UUID after, TypedFields fields, Actor owner) {
        Instant now = clock.instant();
        int kept = jdbc.sql(after == null ? """
                insert into autosaved_form as kept (owner_id, form, writer, fields, saved_at)
                values (:owner, :form, :writer, cast(:fields as jsonb), :now)
                on conflict on constraint autosaved_form_pk
                    do update set fields = excluded.fields, saved_at = excluded.saved_at
                    where kept.writer = :writer
                """ : """
                update autosaved_form set writer = :writer, fields = cast(:fields as jsonb), saved_at = :now
                where owner_id = :owner and form = :form and writer in (:writer, :after)
                """)
                .param("owner", owner.id().value())
                .param("form", form)
                .param("writer", writer)
                .param("after", after)
                .param("fields", JSON.writeValueAsString(fields.values()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new EditConflict("form %s of %s is typed into elsewhere".formatted(form, owner.id()));
        }
        makeRoom(owner);
        return now;
    }

    private void makeRoom(Actor owner) {
        jdbc.sql("""
                delete from autosaved_form where owner_id = :owner and form in (
                    select form from autosaved_form where owner_id = :owner
                    order by saved_at desc, form offset :most)
                """).param("owner", owner.id().value()).param("most", MOST).update();
    }

    @Transactional(readOnly = true)
    public Optional<AutosavedForm> find(String form, Actor owner) {
        return jdbc.sql("select * from autosaved_form where owner_id = :owner and form = :form")
                .param("owner", owner.id().value())
                .param("form", form)
                .query(AutosavedForms::row)
                .optional();
    }

    /** Forms whose names begin with this kind, the newest first. */
    @Transactional(readOnly = true)
    public List<AutosavedForm> findAll(String kind, Actor owner) {
        return jdbc.sql("""
                select * from autosaved_form where owner_id = :owner and starts_with(form, :kind || '-')
                order by saved_at desc, form
                """)
                .param("owner", owner.id().value())
                .param("kind", kind)
                .query(AutosavedForms::row)
                .list();
    }

    public void forget(String form, Actor owner) {
        jdbc.sql("delete from autosaved_form where owner_id = :owner and form = :form")
                .param("owner", owner.id().value())
                .param("form", form)
                .update();
    }

    void forgetSavedBefore(Instant moment) {
        jdbc.sql("delete from autosaved_form where saved_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AutosavedForm row(ResultSet row, int number) throws SQLException {
        return new AutosavedForm(
                row.getString("form"),
                row.getObject("writer", UUID.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                new TypedFields(JSON.readValue(row.getString("fields"), new TypeReference<>() {})));
    }
}
