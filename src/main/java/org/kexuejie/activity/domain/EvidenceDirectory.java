package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.activity.EvidencePhotos;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence in pictures that others may use. */
@Component
@Transactional(readOnly = true)
class EvidenceDirectory implements EvidencePhotos {

    private static final String EVIDENCE = " from activity_photo p join activity a on a.id = p.activity_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Paged<EvidencePhoto> ofCity(EditionId edition, String cityCode, PageQuery page) {
        SqlFilter where = evidenceOf(edition, cityCode);
        long total = jdbc.sql("select count(*)" + EVIDENCE + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select p.file_id, p.caption, a.id, a.title" + EVIDENCE + where.clause()
                        + " order by a.end_at desc, a.id, p.added_at limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(EvidenceDirectory::evidencePhoto)
                .list();
        return new Paged<>(rows, total, page);
    }

    @Override
    public List<EvidencePhoto> among(EditionId edition, String cityCode, Collection<MediaFileId> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        SqlFilter where = evidenceOf(edition, cityCode)
                .where(
                        "p.file_id in (:files)",
                        "files",
                        files.stream().map(MediaFileId::value).toList());
        return jdbc.sql("select p.file_id, p.caption, a.id, a.title" + EVIDENCE + where.clause())
                .params(where.parameters())
                .query(EvidenceDirectory::evidencePhoto)
                .list();
    }

    private SqlFilter evidenceOf(EditionId edition, String cityCode) {
        SqlFilter where = new SqlFilter()
                .where("a.edition_id = :edition", "edition", edition.value())
                .where("a.city_code = :city", "city", cityCode)
                .where("p.kind = :kind", "kind", EvidenceKind.PHOTO);
        return Publishable.on(FestivalTime.today(clock), where);
    }

    private static EvidencePhoto evidencePhoto(ResultSet row, int number) throws SQLException {
        return new EvidencePhoto(
                new MediaFileId(row.getObject("file_id", UUID.class)),
                row.getString("caption"),
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"));
    }
}
