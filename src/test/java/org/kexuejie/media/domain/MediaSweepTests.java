package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.PortalTest;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;

/** What is cleared away once a day. */
@PortalTest
class MediaSweepTests {

    private final MediaSweep sweep;
    private final MediaFiles files;
    private final FilmWork work;
    private final Arrivals arrivals;
    private final UploadFolder uploads;
    private final SettableClock clock;
    private final Actor actor;

    MediaSweepTests(
            MediaSweep sweep,
            MediaFiles files,
            FilmWork work,
            Arrivals arrivals,
            UploadFolder uploads,
            SettableClock clock,
            Actors actors) {
        this.work = work;
        this.uploads = uploads;
        this.sweep = sweep;
        this.files = files;
        this.arrivals = arrivals;
        this.clock = clock;
        this.actor = actors.schoolA();
    }

    @Test
    void contentThatNothingRefersToIsGoneAfterADay() {
        MediaFile file = store(21);
        files.remove(file.id());

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofHours(23)));
        sweep.sweep();
        assertThat(variants(file)).allMatch(Resource::exists);

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofHours(25)));
        sweep.sweep();
        assertThat(variants(file)).noneMatch(Resource::exists);
    }

    @Test
    void aFilmIsGoneWithAllThatWasMadeOfIt() {
        var owner = new MediaOwner("activity", Ids.next());
        var content = new ByteArrayInputStream(Films.hevc());
        MediaFile film = files.store(content, "航模.mov", MediaPurpose.EVIDENCE, owner, actor, "files");
        work.run(film.sha256());
        assertThat(files.open(film, MediaVariant.FILM).exists()).isTrue();
        files.remove(film.id());

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofHours(25)));
        sweep.sweep();

        assertThat(files.open(film, MediaVariant.FILM).exists()).isFalse();
        assertThat(variants(film)).noneMatch(Resource::exists);
    }

    @Test
    void contentThatSomethingRefersToStays() {
        MediaFile first = store(22);
        MediaFile second = store(22);
        files.remove(first.id());

        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(400)));
        sweep.sweep();

        assertThat(files.find(second.id())).contains(second);
        assertThat(variants(second)).allMatch(Resource::exists);
    }

    @Test
    void contentThatWasClearedAwayCanComeAgain() {
        files.remove(store(23).id());
        clock.setTo(FestivalMoment.NOW.plus(Duration.ofDays(2)));
        sweep.sweep();

        assertThat(variants(store(23))).allMatch(Resource::exists);
    }

    @Test
    void uploadsThatWereCutOffAreGoneAfterADay() throws IOException {
        Path old = part(FestivalMoment.NOW.minus(Duration.ofHours(25)));
        Path young = part(FestivalMoment.NOW.minus(Duration.ofHours(23)));

        sweep.sweep();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        Files.delete(young);
    }

    @Test
    void uploadsInPiecesAreGoneADayAfterTheirLastPiece() throws IOException {
        Path old = inPieces("old", FestivalMoment.NOW.minus(Duration.ofHours(25)));
        Path young = inPieces("young", FestivalMoment.NOW.minus(Duration.ofHours(23)));

        sweep.sweep();

        assertThat(old).doesNotExist();
        assertThat(young).isDirectoryContaining("glob:**data");
        FileSystemUtils.deleteRecursively(young);
    }

    private Path inPieces(String name, Instant lastPieceAt) throws IOException {
        Path upload = Files.createDirectories(uploads.path().resolve("uploads").resolve(name));
        Path data = Files.createFile(upload.resolve("data"));
        Files.setLastModifiedTime(data, FileTime.from(lastPieceAt));
        return Files.setLastModifiedTime(upload, FileTime.from(FestivalMoment.NOW.minus(Duration.ofDays(3))));
    }

    private Path part(Instant touchedAt) throws IOException {
        Path part = Files.createTempFile(arrivals.folder(), "upload-", ".part");
        return Files.setLastModifiedTime(part, FileTime.from(touchedAt));
    }

    private MediaFile store(long seed) {
        var owner = new MediaOwner("activity", Ids.next());
        var content = new ByteArrayInputStream(Pictures.jpeg(60, 40, seed));
        return files.store(content, "现场.jpg", MediaPurpose.PHOTO, owner, actor, "files");
    }

    private List<Resource> variants(MediaFile file) {
        return EnumSet.complementOf(EnumSet.of(MediaVariant.FILM)).stream()
                .map(variant -> files.open(file, variant))
                .toList();
    }
}
