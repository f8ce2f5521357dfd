package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files that have arrived and are looked at before they get a place on the {@link MediaShelf}. */
@Component
class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final Path root;

    Arrivals(MediaProperties properties) {
        root = properties.dir().toAbsolutePath().normalize().resolve("arriving");
    }

    /** A file that has arrived but has no place yet. */
    record Arrived(Path path, String sha256, long size) {}

    Arrived receive(InputStream content) {
        try {
            Path path = newFile("upload-");
            var digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(new DigestInputStream(content, digest), path, StandardCopyOption.REPLACE_EXISTING);
            return new Arrived(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an upload", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Path newFile(String kind) throws IOException {
        return Files.createTempFile(folder(), kind, ".part");
    }

    void discard(Path arrived) {
        try {
            Files.deleteIfExists(arrived);
        } catch (IOException e) {
            log.warn("cannot remove {}", arrived, e);
        }
    }

    /** Removes what uploads that were cut off before the given moment left behind. */
    void discardBefore(Instant moment) {
        try (Stream<Path> parts = Files.list(folder())) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) {
                    discard(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through unfinished uploads", e);
        }
    }

    Path folder() throws IOException {
        return Files.createDirectories(root);
    }
}
