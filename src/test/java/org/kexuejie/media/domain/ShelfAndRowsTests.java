package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.account.Actor;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaPurpose;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Pictures;
import org.kexuejie.testing.PortalTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Contents and their rows stay together on either shelf, whatever stops between the two. */
@PortalTest
class ShelfAndRowsTests {

    enum Kind {
        FOLDER,
        BUCKET
    }

    private static final Map<Kind, MediaShelf> SHELVES = new EnumMap<>(Kind.class);

    @SuppressWarnings("NullAway.Init") // before all tests
    private static StoreServer store;

    private final Arrivals arrivals;
    private final MediaRows rows;
    private final FilmOrders films;
    private final PictureWorkshop workshop;
    private final UploadFolder uploads;
    private final EntityManager records;
    private final SettableClock clock;
    private final TransactionTemplate transactions;
    private final Actor actor;

    ShelfAndRowsTests(
            Arrivals arrivals,
            MediaRows rows,
            FilmOrders films,
            PictureWorkshop workshop,
            UploadFolder uploads,
            EntityManager records,
            SettableClock clock,
            TransactionTemplate transactions,
            Actors actors) {
        this.arrivals = arrivals;
        this.rows = rows;
        this.films = films;
        this.workshop = workshop;
        this.uploads = uploads;
        this.records = records;
        this.clock = clock;
        this.transactions = transactions;
        this.actor = actors.schoolA();
    }

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        store = new StoreServer();
        SHELVES.put(Kind.FOLDER, new MediaFolder(folder));
        SHELVES.put(Kind.BUCKET, store.newBucket());
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
    }

    private static MediaShelf shelf(Kind kind) {
        return Objects.requireNonNull(SHELVES.get(kind));
    }

    private MediaFile store(Kind kind, long seed) {
        var owner = new MediaOwner("activity", Ids.next());
        var content = new ByteArrayInputStream(Pictures.jpeg(60, 40, seed));
        return new MediaStore(arrivals, shelf(kind), rows, films, uploads, workshop, records, clock)
                .store(content, "现场.jpg", MediaPurpose.PHOTO, owner, actor, "files");
    }

    private void sweep(Kind kind) {
        var sweep = new MediaSweep(rows, shelf(kind), arrivals, uploads, clock);
        transactions.executeWithoutResult(status -> sweep.sweep());
    }

    /** Files and objects bear the time of the machine, which no test can set. */
    private void setAfterToday(Duration later) {
        clock.setTo(Instant.ofEpochMilli(System.currentTimeMillis()).plus(later));
    }

    private static Set<String> standing(Kind kind) {
        var named = new HashSet<String>();
        shelf(kind).namePutBefore(Instant.parse("2200-01-01T00:00:00Z"), named::addAll);
        return named;
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsStoredIsShown(Kind kind) throws IOException {
        MediaFile file = transactions.execute(status -> store(kind, 901));

        assertThat(shelf(kind).open(file.sha256(), MediaVariant.ORIGINAL).getContentAsByteArray())
                .isEqualTo(Pictures.jpeg(60, 40, 901));
        for (MediaVariant variant : EnumSet.complementOf(EnumSet.of(MediaVariant.FILM))) {
            assertThat(shelf(kind).open(file.sha256(), variant).exists()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void contentThatNeverGotARowIsGoneAfterADay(Kind kind) {
        String orphan = transactions.execute(status -> {
            status.setRollbackOnly();
            return store(kind, 902).sha256();
        });
        MediaFile kept = transactions.execute(status -> store(kind, 903));

        setAfterToday(Duration.ofHours(23));
        sweep(kind);
        assertThat(standing(kind)).contains(orphan, kept.sha256());

        setAfterToday(Duration.ofHours(25));
        sweep(kind);
        assertThat(standing(kind)).contains(kept.sha256()).doesNotContain(orphan);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void contentThatWasLostComesBackWithTheNextUpload(Kind kind) {
        MediaFile first = transactions.execute(status -> store(kind, 904));
        shelf(kind).remove(first.sha256());

        MediaFile second = transactions.execute(status -> store(kind, 904));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(shelf(kind).holds(first.sha256())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void contentThatNothingRefersToIsGoneAfterADay(Kind kind) {
        MediaFile file = transactions.execute(status -> store(kind, 905));
        rows.remove(file.id());

        setAfterToday(Duration.ofHours(25));
        sweep(kind);

        assertThat(standing(kind)).doesNotContain(file.sha256());
    }
}
