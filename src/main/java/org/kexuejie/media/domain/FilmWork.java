package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import org.kexuejie.media.FilmFault;
import org.kexuejie.media.MediaVariant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The work behind a film, from the original on the shelf to what pages show. Broken off, wherever, it is done again
 * from its beginning; the original is only read. One film at a time in each instance.
 */
@Component
class FilmWork {

    private static final Logger log = LoggerFactory.getLogger(FilmWork.class);

    private final FilmRows films;
    private final MediaRows rows;
    private final MediaShelf shelf;
    private final Arrivals arrivals;
    private final FilmWorkshop workshop;
    private final TransactionTemplate transaction;
    private final Semaphore turn = new Semaphore(1);

    FilmWork(
            FilmRows films,
            MediaRows rows,
            MediaShelf shelf,
            Arrivals arrivals,
            FilmWorkshop workshop,
            PlatformTransactionManager transactions) {
        this.films = films;
        this.rows = rows;
        this.shelf = shelf;
        this.arrivals = arrivals;
        this.workshop = workshop;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether nothing is left to be done; if not, another film is being prepared */
    boolean run(String sha256) {
        if (!films.isWaiting(sha256)) {
            return true;
        }
        if (!turn.tryAcquire()) {
            return false;
        }
        try {
            prepare(sha256);
            return true;
        } catch (FilmWorkshop.Unusable unusable) {
            log.warn("the film {} cannot be prepared: {}", sha256, unusable.getMessage());
            films.failed(sha256, unusable.fault());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the film " + sha256, e);
        } finally {
            turn.release();
        }
    }

    void giveUp(String sha256) {
        films.failed(sha256, FilmFault.BROKEN);
    }

    private void prepare(String sha256) throws IOException, FilmWorkshop.Unusable {
        Path original = arrivals.newFile("original-");
        Path film = arrivals.newFile("film-");
        Path shown = arrivals.newFile("shown-");
        Path thumbnail = arrivals.newFile("thumbnail-");
        try {
            FilmWorkshop.Made made = workshop.make(readable(sha256, original), film, shown, thumbnail);
            transaction.executeWithoutResult(status -> {
                if (rows.holdContent(sha256)) {
                    shelf.keep(film, sha256, MediaVariant.FILM);
                    shelf.keep(shown, sha256, MediaVariant.SHOWN);
                    shelf.keep(thumbnail, sha256, MediaVariant.THUMBNAIL);
                    films.ready(sha256, made);
                }
            });
        } finally {
            arrivals.discard(original);
            arrivals.discard(film);
            arrivals.discard(shown);
            arrivals.discard(thumbnail);
        }
    }

    /** The original as a file; what is in a bucket is brought here first. */
    private Path readable(String sha256, Path copy) throws IOException {
        Resource original = shelf.open(sha256, MediaVariant.ORIGINAL);
        if (original.isFile()) {
            return original.getFile().toPath();
        }
        try (InputStream content = original.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
