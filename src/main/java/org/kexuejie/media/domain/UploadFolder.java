package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Where files wait that are sent in pieces: beside the stored ones, so that all instances share them. */
@Component
public class UploadFolder {

    private final Path root;
    private final DataSize largest;
    private final DataSize largestFilm;
    private final MediaProperties.UploadLimits limits;

    UploadFolder(
            MediaProperties properties, @Value("${spring.servlet.multipart.max-file-size}") DataSize largestInForms) {
        root = properties.dir().toAbsolutePath().normalize().resolve("in-pieces");
        largest = largestInForms;
        largestFilm = properties.film().largest();
        limits = properties.uploads();
    }

    public Path path() {
        return root;
    }

    /** The size of the largest film, in bytes. */
    public long largestFilm() {
        return largestFilm.toBytes();
    }

    /** The size of the largest file of any other kind, in bytes; the same as in forms. */
    public long largest() {
        return largest.toBytes();
    }

    /** How much of one sender may be on its way in at once, in bytes. */
    public long mostOfOneSender() {
        return limits.ofOneSender().toBytes();
    }

    /** How much may be on its way in at once in all, in bytes. */
    public long mostOfAll() {
        return limits.ofAll().toBytes();
    }

    /** Removes the uploads to which nothing was added since the given moment. */
    void discardUntouchedSince(Instant moment) {
        try {
            for (Path folder : children(root)) {
                for (Path upload : children(folder)) {
                    if (lastTouch(upload).isBefore(moment)) {
                        FileSystemUtils.deleteRecursively(upload);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through uploads in pieces", e);
        }
    }

    private static Instant lastTouch(Path upload) throws IOException {
        Instant last = Files.getLastModifiedTime(upload).toInstant();
        for (Path part : children(upload)) {
            Instant touched = Files.getLastModifiedTime(part).toInstant();
            last = touched.isAfter(last) ? touched : last;
        }
        return last;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
