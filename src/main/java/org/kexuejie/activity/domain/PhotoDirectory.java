package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.PublishedPhoto;
import org.kexuejie.activity.PublishedPhotos;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class PhotoDirectory implements PublishedPhotos {

    private static final String SELECT =
            "select p.id, p.kind, p.file_id, p.caption from activity_photo p join activity a on a.id = p.activity_id";

    private final JdbcClient jdbc;
    private final MediaFiles files;
    private final Clock clock;

    PhotoDirectory(JdbcClient jdbc, MediaFiles files, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<PublishedPhoto> of(ActivityId activity) {
        SqlFilter where = onSite().where("a.id = :activity", "activity", activity.value());
        List<PublishedPhoto> found = jdbc.sql(SELECT + where.clause() + " order by p.added_at, p.id")
                .params(where.parameters())
                .query(PhotoDirectory::photo)
                .list();
        return found.stream().anyMatch(each -> each.kind() == EvidenceKind.VIDEO) ? ready(found) : found;
    }

    /** A video that is not prepared yet is not shown yet. */
    private List<PublishedPhoto> ready(List<PublishedPhoto> found) {
        Set<MediaFileId> ready = files
                .findAll(found.stream().map(PublishedPhoto::file).toList())
                .stream()
                .filter(MediaFile::isReady)
                .map(MediaFile::id)
                .collect(Collectors.toSet());
        return found.stream().filter(each -> ready.contains(each.file())).toList();
    }

    @Override
    public Optional<PublishedPhoto> find(UUID photo) {
        SqlFilter where = onSite().where("p.id = :photo", "photo", photo);
        return jdbc.sql(SELECT + where.clause())
                .params(where.parameters())
                .query(PhotoDirectory::photo)
                .optional();
    }

    private SqlFilter onSite() {
        return Publishable.onSite(FestivalTime.today(clock), new SqlFilter());
    }

    private static PublishedPhoto photo(ResultSet row, int number) throws SQLException {
        return new PublishedPhoto(
                row.getObject("id", UUID.class),
                EvidenceKind.valueOf(row.getString("kind")),
                new MediaFileId(row.getObject("file_id", UUID.class)),
                row.getString("caption"));
    }
}
