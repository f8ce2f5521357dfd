package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PhotoWithdrawal;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Moments;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The photos of all activities that an actor may see, newest activity first. */
@Component
@Transactional(readOnly = true)
public class Gallery {

    private static final String FROM = """
             from activity_photo p join activity a on a.id = p.activity_id
            join organization o on o.id = a.organization_id
            """;

    private static final String ORDER = " order by a.end_at desc, a.id";

    private static final String COLUMNS = "select p.*, a.title, o.name as organization_name, " + GalleryState.SQL
            + " as state, (select count(*) from activity_photo q where q.activity_id = p.activity_id"
            + " and (q.added_at, q.id) <= (p.added_at, p.id)) as number";

    private final JdbcClient jdbc;
    private final ActivityScope scope;
    private final Clock clock;

    Gallery(JdbcClient jdbc, ActivityScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    public Paged<GalleryPhoto> list(EditionId edition, GalleryFilter filter, Actor actor, PageQuery page) {
        SqlFilter where = where(edition, filter, actor);
        long total = jdbc.sql("select count(*)" + FROM + where.clause())
                .params(where.parameters())
                .param("today", FestivalTime.today(clock))
                .query(Long.class)
                .single();
        var rows = jdbc.sql(COLUMNS + FROM + where.clause() + ORDER + ", p.added_at, p.id limit :limit offset :offset")
                .params(where.parameters())
                .param("today", FestivalTime.today(clock))
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Gallery::photo)
                .list();
        return new Paged<>(rows, total, page);
    }

    /** The activities that photos of a filter belong to, in the order of the gallery. */
    List<ActivityId> activities(EditionId edition, GalleryFilter filter, Actor actor) {
        SqlFilter where = where(edition, filter, actor);
        return jdbc.sql("select a.id" + FROM + where.clause() + " group by a.id" + ORDER)
                .params(where.parameters())
                .param("today", FestivalTime.today(clock))
                .query((row, number) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The photos of a filter that belong to one activity. */
    List<GalleryPhoto> of(ActivityId activity, EditionId edition, GalleryFilter filter, Actor actor) {
        SqlFilter where = where(edition, filter, actor).where("a.id = :one", "one", activity.value());
        return jdbc.sql(COLUMNS + FROM + where.clause() + " order by p.added_at, p.id")
                .params(where.parameters())
                .param("today", FestivalTime.today(clock))
                .query(Gallery::photo)
                .list();
    }

    private SqlFilter where(EditionId edition, GalleryFilter filter, Actor actor) {
        SqlFilter where = scope.of(actor)
                .where("a.edition_id = :edition", "edition", edition.value())
                .where("a.city_code = :city", "city", filter.city())
                .where("a.county_code = :county", "county", filter.county())
                .where("p.kind = :kind", "kind", filter.kind())
                .where(GalleryState.SQL + " = :state", "state", filter.state())
                .search("a.grams", SearchText.SQL, filter.text());
        HeldDays.within(where, filter.from(), filter.to());
        if (filter.line() != null) {
            where.where("a.line_id = :line", "line", filter.line().value());
        }
        if (filter.activity() != null) {
            where.where("a.id = :activity", "activity", filter.activity().value());
        }
        return where;
    }

    private static GalleryPhoto photo(ResultSet row, int rowNumber) throws SQLException {
        return new GalleryPhoto(
                new Photo(
                        row.getObject("id", UUID.class),
                        EvidenceKind.valueOf(row.getString("kind")),
                        new MediaFileId(row.getObject("file_id", UUID.class)),
                        note(row),
                        withdrawal(row)),
                GalleryState.valueOf(row.getString("state")),
                row.getInt("number"),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                Objects.requireNonNullElse(row.getString("title"), ""),
                row.getString("organization_name"));
    }

    private static PhotoNote note(ResultSet row) throws SQLException {
        @Nullable String scope = row.getString("use_scope");
        return new PhotoNote(
                row.getString("caption"),
                Moments.in(row, "taken_at"),
                row.getString("place"),
                row.getString("photographer"),
                row.getBoolean("has_minor"),
                PortraitConsent.valueOf(row.getString("consent")),
                row.getString("consent_ref"),
                scope == null ? null : UseScope.valueOf(scope),
                row.getObject("expires_on", LocalDate.class),
                row.getBoolean("never_public"));
    }

    private static @Nullable PhotoWithdrawal withdrawal(ResultSet row) throws SQLException {
        @Nullable Instant at = Moments.in(row, "withdrawn_at");
        return at == null ? null : new PhotoWithdrawal(at, row.getString("withdrawal_reason"));
    }
}
