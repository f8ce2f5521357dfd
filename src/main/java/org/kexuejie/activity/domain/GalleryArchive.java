package org.kexuejie.activity.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaType;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Labelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The photos of a gallery as one .zip: exactly the filter of the page, activity by activity, each photo as it is shown,
 * with a sheet of contents. Nothing but one activity's rows and the sheet is held in memory, and no connection to the
 * database while photos are sent. Withdrawn photos stand in the sheet only.
 */
@Component
public class GalleryArchive {

    private static final Logger log = LoggerFactory.getLogger(GalleryArchive.class);

    private static final int LONGEST_PART = 40;

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("文件名", 48),
            new XlsxColumn("种类", 8),
            new XlsxColumn("活动名称", 32),
            new XlsxColumn("申报单位", 28),
            new XlsxColumn("说明", 32),
            new XlsxColumn("拍摄时间", 17),
            new XlsxColumn("拍摄地点", 20),
            new XlsxColumn("摄影者", 10),
            new XlsxColumn("有可辨认的未成年人", 12),
            new XlsxColumn("肖像授权", 18),
            new XlsxColumn("授权书编号或学校承诺", 22),
            new XlsxColumn("用途范围", 24),
            new XlsxColumn("授权到期日", 12),
            new XlsxColumn("能否公开", 18),
            new XlsxColumn("原件 SHA-256", 66));

    private final Gallery gallery;
    private final MediaFiles files;
    private final MessageSource messages;
    private final Clock clock;

    GalleryArchive(Gallery gallery, MediaFiles files, MessageSource messages, Clock clock) {
        this.gallery = gallery;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    public void write(EditionInfo edition, GalleryFilter filter, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes the photos with {}", actor.name(), actor.id(), filter);
        var contents = new ByteArrayOutputStream();
        String note = "导出单位：%s　导出时间：%s".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var zip = new ZipOutputStream(output, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION); // photos are as small as they get
            try (var sheet = new XlsxSheet(contents, edition.shortName() + "影像目录", note, COLUMNS)) {
                var names = new HashSet<String>();
                var number = new int[1];
                for (ActivityId activity : gallery.activities(edition.id(), filter, actor)) {
                    List<GalleryPhoto> photos = gallery.of(activity, edition.id(), filter, actor);
                    String prefix = prefix(photos, names);
                    for (GalleryPhoto photo : photos) {
                        Optional<MediaFile> file = files.find(photo.photo().file());
                        String name = put(photo, file, prefix, zip);
                        row(sheet, ++number[0], name, photo, file);
                    }
                }
            }
            zip.putNextEntry(new ZipEntry("目录.xlsx"));
            contents.writeTo(zip);
            zip.closeEntry();
        }
    }

    /** @return the name under which it is in the archive, or why it is not */
    private String put(GalleryPhoto photo, Optional<MediaFile> file, String prefix, ZipOutputStream zip)
            throws IOException {
        if (photo.state() == GalleryState.WITHDRAWN) {
            return text("activity.gallery.withdrawnNotIncluded");
        }
        EvidenceKind kind = photo.photo().kind();
        if (file.isPresent() && !file.get().isReady()) {
            return text("activity.gallery.filmNotReady");
        }
        @Nullable
        Resource shown = file.map(each -> files.open(each, variant(kind))).orElse(null);
        if (shown == null || !shown.exists()) {
            log.warn("the photo {} has no content", photo.photo().id());
            return text("activity.gallery.contentMissing");
        }
        String name = "%s_%02d.%s".formatted(prefix, photo.number(), extension(kind));
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream content = shown.getInputStream()) {
            content.transferTo(zip);
        }
        zip.closeEntry();
        return name;
    }

    /** What everybody in the chain sees of it. */
    private static MediaVariant variant(EvidenceKind kind) {
        return switch (kind) {
            case PHOTO -> MediaVariant.SHOWN;
            case VIDEO -> MediaVariant.FILM;
            case FILE -> MediaVariant.ORIGINAL;
        };
    }

    private static String extension(EvidenceKind kind) {
        return switch (kind) {
            case PHOTO -> MediaType.JPEG.extension();
            case VIDEO -> MediaType.MP4.extension();
            case FILE -> MediaType.PDF.extension();
        };
    }

    private void row(XlsxSheet sheet, int number, String name, GalleryPhoto photo, Optional<MediaFile> file) {
        PhotoNote note = photo.photo().note();
        sheet.row(
                number,
                name,
                label(photo.photo().kind()),
                photo.activityTitle(),
                photo.organizationName(),
                note.caption(),
                note.takenAt(),
                note.place(),
                note.photographer(),
                text(note.hasMinor() ? "activity.yes" : "activity.no"),
                label(note.consent()),
                note.consentRef(),
                note.scope() == null ? null : label(note.scope()),
                note.expiresOn() == null ? null : note.expiresOn().toString(),
                label(photo.state()),
                file.map(MediaFile::sha256).orElse(null));
    }

    /** 单位_活动, told apart from another activity of that name. */
    private static String prefix(List<GalleryPhoto> photos, Set<String> taken) {
        GalleryPhoto any = photos.getFirst();
        String wanted = plain(any.organizationName()) + "_" + plain(any.activityTitle());
        String prefix = wanted;
        for (int again = 2; !taken.add(prefix); again++) {
            prefix = wanted + "（" + again + "）";
        }
        return prefix;
    }

    /** A part of a file's name that every system bears and that leads nowhere else. */
    private static String plain(String text) {
        String plain = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "").replaceAll("^[.\\s]+|[.\\s]+$", "");
        int[] points = plain.codePoints().limit(LONGEST_PART).toArray();
        return points.length == 0 ? "未命名" : new String(points, 0, points.length);
    }

    private String label(Labelled term) {
        return text(term.labelKey());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
