package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.media.Film;
import org.kexuejie.media.FilmFault;
import org.kexuejie.media.FilmState;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** What becomes of a film behind the request that brought it, and what when the tool fails. */
@PortalTest
class FilmWorkTests {

    private final MediaFiles files;
    private final FilmWork work;
    private final FilmRows films;
    private final MediaRows rows;
    private final MediaShelf shelf;
    private final Arrivals arrivals;
    private final PictureWorkshop pictures;
    private final PlatformTransactionManager transactions;
    private final MediaProperties properties;
    private final Actors actors;
    private final JdbcClient jdbc;

    @TempDir
    Path folder;

    FilmWorkTests(
            MediaFiles files,
            FilmWork work,
            FilmRows films,
            MediaRows rows,
            MediaShelf shelf,
            Arrivals arrivals,
            PictureWorkshop pictures,
            PlatformTransactionManager transactions,
            MediaProperties properties,
            Actors actors,
            JdbcClient jdbc) {
        this.files = files;
        this.work = work;
        this.films = films;
        this.rows = rows;
        this.shelf = shelf;
        this.arrivals = arrivals;
        this.pictures = pictures;
        this.transactions = transactions;
        this.properties = properties;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private MediaFile store(byte[] content) {
        return files.store(
                new ByteArrayInputStream(content),
                "科技节.mp4",
                MediaPurpose.EVIDENCE,
                new MediaOwner("activity", Ids.next()),
                actors.schoolA(),
                "files");
    }

    private MediaFile now(MediaFile file) {
        return files.find(file.id()).orElseThrow();
    }

    private byte[] content(MediaFile file, MediaVariant variant) throws IOException {
        return files.open(file, variant).getContentAsByteArray();
    }

    private long jobs() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = 'film'")
                .query(Long.class)
                .single();
    }

    /** The work done by a program that is not ffmpeg. */
    private FilmWork workWith(String script, Duration longest) throws IOException {
        Path program = folder.resolve("ffmpeg");
        for (Path each : new Path[] {program, folder.resolve("ffprobe")}) {
            Files.writeString(each, "#!/bin/sh\n[ \"$1\" = -version ] && exit 0\n" + script + "\n");
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
        }
        var film =
                new MediaProperties.FilmSettings(DataSize.ofMegabytes(200), program, longest, DataSize.ofGigabytes(1));
        var stub = new MediaProperties(properties.dir(), properties.mostPixels(), null, film, properties.uploads());
        var tool = new FilmTool(new FilmPrograms(stub), arrivals, stub);
        var workshop = new FilmWorkshop(tool, pictures, arrivals, stub);
        return new FilmWork(films, rows, shelf, arrivals, workshop, transactions);
    }

    @Test
    void aFilmWaitsAndIsThenReadyWithItsLengthSizeAndPicture() throws IOException {
        MediaFile file = store(Films.phone());
        assertThat(file.film()).isEqualTo(Film.WAITING);
        assertThat(jobs()).isEqualTo(1);

        assertThat(work.run(file.sha256())).isTrue();

        Film film = Objects.requireNonNull(now(file).film());
        assertThat(film).isEqualTo(new Film(FilmState.READY, null, 180, 320, film.length()));
        assertThat(film.length()).isBetween(Duration.ofMillis(1900), Duration.ofMillis(2200));
        var picture = ImageIO.read(new ByteArrayInputStream(content(file, MediaVariant.SHOWN)));
        assertThat(picture.getWidth()).isEqualTo(180);
        assertThat(picture.getHeight()).isEqualTo(320);
        assertThat(content(file, MediaVariant.THUMBNAIL)).startsWith(0xFF, 0xD8);
    }

    @Test
    void whatIsPlayedSaysNothingOfPlaceAndDeviceAndTheOriginalIsUntouched() throws IOException {
        MediaFile file = store(Films.phone());

        work.run(file.sha256());

        String original = new String(content(file, MediaVariant.ORIGINAL), StandardCharsets.ISO_8859_1);
        String played = new String(content(file, MediaVariant.FILM), StandardCharsets.ISO_8859_1);
        assertThat(content(file, MediaVariant.ORIGINAL)).isEqualTo(Films.phone());
        assertThat(original).contains("Phone of Huang", "+25.7800+109.6100", "x264");
        assertThat(played).doesNotContain("Huang", "HUANG", "25.78", "109.61", "x264", "2020");
        assertThat(played.indexOf("moov")).as("plays before all is there").isLessThan(played.indexOf("mdat"));
    }

    @Test
    void whatBrowsersDoNotPlayIsEncodedAnew() throws IOException {
        MediaFile file = store(Films.hevc());

        work.run(file.sha256());

        assertThat(now(file).film())
                .isNotNull()
                .returns(FilmState.READY, Film::state)
                .returns(320, Film::width);
        String played = new String(content(file, MediaVariant.FILM), StandardCharsets.ISO_8859_1);
        assertThat(played).contains("avc1", "mp4a").doesNotContain("hvc1", "Huang");
    }

    @Test
    void aFilmThatIsCutOffFailsWithTheReason() {
        MediaFile file = store(Arrays.copyOf(Films.hevc(), 20_000));

        assertThat(work.run(file.sha256())).isTrue();

        assertThat(now(file).film()).isEqualTo(new Film(FilmState.FAILED, FilmFault.UNREADABLE, null, null, null));
    }

    @Test
    void aToolThatHangsIsStoppedAndTheNextFilmIsPrepared() throws IOException {
        MediaFile file = store(Films.phone());

        assertThat(workWith("sleep 600 & sleep 600", Duration.ofMillis(300)).run(file.sha256()))
                .isTrue();

        assertThat(now(file).film()).isEqualTo(new Film(FilmState.FAILED, FilmFault.TOOK_TOO_LONG, null, null, null));
        assertThat(content(file, MediaVariant.ORIGINAL)).isEqualTo(Films.phone());
        MediaFile next = store(Films.hevc());
        work.run(next.sha256());
        assertThat(now(next).isReady()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kill -9 $$", "echo '{'", "exit 1", "head -c 900000000 /dev/zero", "cat /dev/zero | tail"})
    void aToolThatFailsOrEatsWithoutMeasureCostsTheFilmAndNothingElse(String script) throws IOException {
        MediaFile file = store(Films.phone());

        assertThat(workWith(script, Duration.ofSeconds(20)).run(file.sha256())).isTrue();

        assertThat(now(file).film()).isNotNull().returns(FilmState.FAILED, Film::state);
        assertThat(content(file, MediaVariant.ORIGINAL)).isEqualTo(Films.phone());
    }

    @Test
    void withoutAToolTheReasonIsSaidAndTheFilmIsPreparedOnceThereIsOne() throws IOException {
        MediaFile file = store(Films.phone());
        FilmWork without = workWith("exit 0", Duration.ofSeconds(5));
        Files.delete(folder.resolve("ffmpeg"));

        without.run(file.sha256());
        assertThat(now(file).film()).isEqualTo(new Film(FilmState.FAILED, FilmFault.NO_TOOL, null, null, null));

        files.prepareAgain(file.id());
        assertThat(now(file).film()).isEqualTo(Film.WAITING);
        work.run(file.sha256());
        assertThat(now(file).isReady()).isTrue();
    }

    @Test
    void whatWasBrokenOffIsDoneAgainAndWhatIsDoneIsNot() throws IOException {
        MediaFile file = store(Films.phone());
        Thread.currentThread().interrupt();
        assertThatIllegalStateException().isThrownBy(() -> work.run(file.sha256()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(now(file).film()).isEqualTo(Film.WAITING);

        work.run(file.sha256());
        assertThat(now(file).isReady()).isTrue();

        assertThatCode(() -> workWith("exit 1", Duration.ofSeconds(5)).run(file.sha256()))
                .doesNotThrowAnyException();
        files.prepareAgain(file.id());
        assertThat(now(file).isReady()).isTrue();
    }

    @Test
    void aContentIsPreparedOnceAndAgainOnlyAfterItFailed() {
        MediaFile first = store(Films.phone());
        work.giveUp(first.sha256());
        assertThat(now(first).film()).isEqualTo(new Film(FilmState.FAILED, FilmFault.BROKEN, null, null, null));

        MediaFile second = store(Films.phone());

        assertThat(second.film()).isEqualTo(Film.WAITING);
        assertThat(jobs()).isEqualTo(1);
        work.run(second.sha256());
        assertThat(store(Films.phone()).isReady()).isTrue();
    }

    @Test
    void aFilmThatWasTakenAwayMeanwhileComesToNothing() {
        byte[] another = Arrays.copyOf(Films.phone(), Films.phone().length + 8);
        another[another.length - 5] = 8; // an empty box at its end
        MediaFile file = store(another);
        files.remove(file.id());
        jdbc.sql("delete from media_content where sha256 = :sha256")
                .param("sha256", file.sha256())
                .update();

        assertThat(work.run(file.sha256())).isTrue();
        assertThat(shelf.open(file.sha256(), MediaVariant.FILM).exists()).isFalse();
    }
}
