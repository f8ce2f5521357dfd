package org.kexuejie.media.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaType;
import org.kexuejie.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind stored files: one per content, one per reference to it. */
@Component
class MediaRows {

    private static final String SELECT = """
            select f.*, c.content_type, c.size_bytes, c.taken_at,
            m.state as film_state, m.fault, m.width, m.height, m.duration_ms
            from media_file f join media_content c on c.sha256 = f.sha256
            left join media_film m on m.sha256 = f.sha256
            """;

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the content is stored already; if so it is held until the transaction ends, so that nobody takes it away. */
    boolean holdContent(String sha256) {
        return jdbc.sql("select 1 from media_content where sha256 = :sha256 for key share")
                .param("sha256", sha256)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Until the transaction ends nobody else puts this content onto the shelf or takes it off. */
    void lockContent(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))")
                .param("sha256", sha256)
                .query((row, number) -> true)
                .single();
    }

    /** Those of the hashes that no row speaks of. */
    Set<String> unknownAmong(Collection<String> hashes) {
        var unknown = new HashSet<>(hashes);
        if (!unknown.isEmpty()) {
            jdbc.sql("select sha256 from media_content where sha256 in (:hashes)")
                    .param("hashes", hashes)
                    .query((row, number) -> row.getString(1))
                    .list()
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    void addContent(MediaFile file) {
        jdbc.sql("""
                insert into media_content (sha256, content_type, size_bytes, stored_at, taken_at)
                values (:sha256, :type, :size, :at, :taken) on conflict do nothing
                """)
                .param("sha256", file.sha256())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("taken", file.takenAt() == null ? null : file.takenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(MediaFile file, @Nullable Actor actor) {
        jdbc.sql("""
                insert into media_file (id, sha256, owner_kind, owner_id, filename, uploaded_by, uploaded_at)
                values (:id, :sha256, :kind, :owner, :name, :by, :at)
                """)
                .param("id", file.id().value())
                .param("sha256", file.sha256())
                .param("kind", file.owner().kind())
                .param("owner", file.owner().id())
                .param("name", file.filename())
                .param("by", actor == null ? null : actor.id().value())
                .param("at", file.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(MediaFileId id) {
        jdbc.sql("delete from media_file where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Holds the contents that no file refers to any more and nobody is just adding again, and names their hashes. */
    List<String> holdUnused(OffsetDateTime storedBefore) {
        return jdbc.sql("""
                select sha256 from media_content c
                where stored_at < :before and not exists (select 1 from media_file f where f.sha256 = c.sha256)
                for update skip locked
                """)
                .param("before", storedBefore)
                .query((row, number) -> row.getString(1))
                .list();
    }

    void removeContent(String sha256) {
        jdbc.sql("delete from media_content where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    Optional<MediaFile> find(MediaFileId id) {
        return jdbc.sql(SELECT + "where f.id = :id")
                .param("id", id.value())
                .query(MediaRows::file)
                .optional();
    }

    List<MediaFile> findAll(Collection<MediaFileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where f.id in (:ids)")
                .param("ids", ids.stream().map(MediaFileId::value).toList())
                .query(MediaRows::file)
                .list();
    }

    private static MediaFile file(ResultSet row, int number) throws SQLException {
        return new MediaFile(
                new MediaFileId(row.getObject("id", UUID.class)),
                new MediaOwner(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                row.getString("filename"),
                MediaType.valueOf(row.getString("content_type")),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                Moments.in(row, "taken_at"),
                FilmRows.film(row));
    }
}
