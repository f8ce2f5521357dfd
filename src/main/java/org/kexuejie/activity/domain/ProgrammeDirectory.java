package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.ProgrammeFilter;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.festival.LineId;
import org.kexuejie.shared.Moments;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public sees of activities, read from their rows. */
@Component
@Transactional(readOnly = true)
class ProgrammeDirectory implements PublicProgramme {

    private static final String PUBLIC = """
            select a.*, o.name as organization_name
            from activity a join organization o on o.id = a.organization_id
            """;

    private final JdbcClient jdbc;

    ProgrammeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Paged<PublicActivity> list(ProgrammeFilter filter, PageQuery page) {
        var where = ActivityStage.APPROVED
                .among("a.status")
                .where("a.edition_id = :edition", "edition", filter.edition().value())
                .where("a.city_code = :city", "city", filter.city())
                .where("a.county_code = :county", "county", filter.county())
                .search("a.grams", SearchText.SQL, filter.text());
        if (filter.line() != null) {
            where.where("a.line_id = :line", "line", filter.line().value());
        }
        if (filter.openOnly()) {
            where.where("a.open_to_public");
        }
        if (filter.endsAfter() != null) {
            where.where("a.end_at >= :after", "after", filter.endsAfter().atOffset(ZoneOffset.UTC));
        }
        long total = jdbc.sql("select count(*) from activity a join organization o on o.id = a.organization_id"
                        + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql(PUBLIC + where.clause() + " order by a.start_at, a.id limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(ProgrammeDirectory::publicActivity)
                .list();
        return new Paged<>(rows, total, page);
    }

    @Override
    public Optional<PublicActivity> find(ActivityId id) {
        var where = ActivityStage.APPROVED.among("a.status").where("a.id = :id", "id", id.value());
        return jdbc.sql(PUBLIC + where.clause())
                .params(where.parameters())
                .query(ProgrammeDirectory::publicActivity)
                .optional();
    }

    private static PublicActivity publicActivity(ResultSet row, int number) throws SQLException {
        var forms = (String[]) row.getArray("forms").getArray();
        return new PublicActivity(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("theme"),
                new LineId(row.getObject("line_id", UUID.class)),
                Arrays.stream(forms).map(ActivityForm::valueOf).toList(),
                ActivityMode.valueOf(row.getString("mode")),
                Audience.valueOf(row.getString("audience")),
                row.getString("organization_name"),
                row.getString("city_code"),
                row.getString("county_code"),
                row.getString("place"),
                Objects.requireNonNull(Moments.in(row, "start_at")),
                Objects.requireNonNull(Moments.in(row, "end_at")),
                row.getBoolean("open_to_public"),
                row.getString("content"),
                row.getString("highlight"));
    }
}
