package org.kexuejie.media.domain;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.media.Film;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaType;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Takes files in: content first, then its row, so that a row never speaks of a file that is not there. */
@Service
class MediaStore implements MediaFiles {

    private static final int LONGEST_NAME = 120;

    private final Arrivals arrivals;
    private final MediaShelf shelf;
    private final MediaRows rows;
    private final FilmOrders films;
    private final UploadFolder uploads;
    private final PictureWorkshop workshop;
    private final EntityManager records;
    private final Clock clock;
    private final ContentCheck check = new ContentCheck();

    MediaStore(
            Arrivals arrivals,
            MediaShelf shelf,
            MediaRows rows,
            FilmOrders films,
            UploadFolder uploads,
            PictureWorkshop workshop,
            EntityManager records,
            Clock clock) {
        this.arrivals = arrivals;
        this.shelf = shelf;
        this.rows = rows;
        this.films = films;
        this.uploads = uploads;
        this.workshop = workshop;
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional
    public MediaFile store(
            InputStream content,
            String filename,
            MediaPurpose purpose,
            MediaOwner owner,
            @Nullable Actor actor,
            String field) {
        String name = plainName(filename);
        Arrivals.Arrived arrived = arrivals.receive(content);
        try {
            MediaType type = typeOf(arrived.path(), purpose, name, field);
            Instant now = clock.instant();
            @Nullable
            Instant taken =
                    type.isImage() ? CameraClock.takenAt(arrived.path(), now).orElse(null) : null;
            var file = new MediaFile(
                    new MediaFileId(Ids.next()),
                    owner,
                    name,
                    type,
                    arrived.sha256(),
                    arrived.size(),
                    now,
                    taken,
                    type.isFilm() ? Film.WAITING : null);
            if (!rows.holdContent(file.sha256()) || !shelf.holds(file.sha256())) {
                rows.lockContent(file.sha256());
                keep(arrived, type, name, field);
                rows.addContent(file);
            }
            rows.add(file, actor);
            return type.isFilm() ? prepare(file) : file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + name, e);
        } finally {
            arrivals.discard(arrived.path());
        }
    }

    private MediaType typeOf(Path file, MediaPurpose purpose, String name, String field) throws IOException {
        Optional<MediaType> type = check.typeOf(file).filter(purpose::allows);
        if (type.isEmpty()) {
            String key = check.isPhoneFormat(file) ? "media.rule.phoneFormat" : "media.rule.type." + purpose.name();
            throw RuleViolation.at(field, key, name);
        }
        checkSize(file, type.get(), name, field);
        return type.get();
    }

    private void checkSize(Path file, MediaType type, String name, String field) throws IOException {
        long largest = type.isFilm() ? uploads.largestFilm() : uploads.largest();
        if (Files.size(file) > largest) {
            throw RuleViolation.at(
                    field,
                    "media.rule.tooLarge",
                    name,
                    DataSize.ofBytes(largest).toMegabytes());
        }
    }

    /** As it is once its film has been ordered. */
    private MediaFile prepare(MediaFile file) {
        films.order(file.sha256());
        return rows.find(file.id()).orElseThrow();
    }

    @Override
    @Transactional
    public void prepareAgain(MediaFileId id) {
        rows.find(id).filter(file -> file.type().isFilm()).ifPresent(this::prepare);
    }

    private void keep(Arrivals.Arrived arrived, MediaType type, String name, String field) throws IOException {
        if (type.isImage()) {
            Path shown = arrivals.newFile("shown-");
            Path thumbnail = arrivals.newFile("thumbnail-");
            try {
                workshop.make(arrived.path(), shown, thumbnail);
                shelf.keep(shown, arrived.sha256(), MediaVariant.SHOWN);
                shelf.keep(thumbnail, arrived.sha256(), MediaVariant.THUMBNAIL);
            } catch (PictureWorkshop.Unusable unusable) {
                throw RuleViolation.at(field, unusable.key(), name);
            } finally {
                arrivals.discard(shown);
                arrivals.discard(thumbnail);
            }
        }
        shelf.keep(arrived.path(), arrived.sha256(), MediaVariant.ORIGINAL);
    }

    @Override
    @Transactional
    public MediaFile copy(MediaFileId id, MediaOwner owner, Actor actor) {
        MediaFile given = rows.find(id)
                .filter(file -> rows.holdContent(file.sha256()))
                .orElseThrow(() -> new RecordNotFound("file " + id));
        var copy = new MediaFile(
                new MediaFileId(Ids.next()),
                owner,
                given.filename(),
                given.type(),
                given.sha256(),
                given.size(),
                clock.instant(),
                given.takenAt(),
                given.film());
        rows.add(copy, actor);
        return copy;
    }

    @Override
    @Transactional
    public void remove(MediaFileId id) {
        records.flush(); // the record that let go of the file may not have been written yet
        rows.remove(id);
    }

    @Override
    public Optional<MediaFile> find(MediaFileId id) {
        return rows.find(id);
    }

    @Override
    public List<MediaFile> findAll(Collection<MediaFileId> ids) {
        return rows.findAll(ids);
    }

    @Override
    public Resource open(MediaFile file, MediaVariant variant) {
        return shelf.open(file.sha256(), variant);
    }

    /** The name without folders and control characters, cut to a bearable length. */
    private static String plainName(String filename) {
        String name = filename.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty()) {
            return "未命名";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
