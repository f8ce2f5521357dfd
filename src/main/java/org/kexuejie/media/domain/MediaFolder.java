package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.kexuejie.media.MediaVariant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files by the hash of their content: written aside, forced to disk, then moved into place whole. */
@Component
class MediaFolder {

    private static final Logger log = LoggerFactory.getLogger(MediaFolder.class);

    private final Path root;

    MediaFolder(MediaProperties properties) {
        root = properties.dir().toAbsolutePath().normalize();
    }

    /** A file that has arrived but has no place yet. */
    record Arrived(Path path, String sha256, long size) {}

    Arrived receive(InputStream content) {
        try {
            Path arriving = Files.createDirectories(root.resolve("arriving"));
            Path path = Files.createTempFile(arriving, "upload-", ".part");
            var digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(new DigestInputStream(content, digest), path, StandardCopyOption.REPLACE_EXISTING);
            return new Arrived(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an upload", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Moves a file to its place; one that is already there has the same content and stays. */
    void keep(Path file, String sha256, MediaVariant variant) {
        Path folder = folder(sha256, variant);
        Path place = folder.resolve(sha256);
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + place, e);
        }
    }

    void discard(Path arrived) {
        try {
            Files.deleteIfExists(arrived);
        } catch (IOException e) {
            log.warn("cannot remove {}", arrived, e);
        }
    }

    void remove(String sha256) {
        for (MediaVariant variant : MediaVariant.values()) {
            discard(place(sha256, variant));
        }
    }

    boolean holds(String sha256) {
        return Files.exists(place(sha256, MediaVariant.ORIGINAL));
    }

    /** Removes what uploads that were cut off before the given moment left behind. */
    void discardArrivedBefore(Instant moment) {
        try (Stream<Path> parts = Files.list(arriving())) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment)) {
                    discard(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through unfinished uploads", e);
        }
    }

    Path place(String sha256, MediaVariant variant) {
        return folder(sha256, variant).resolve(sha256);
    }

    private Path folder(String sha256, MediaVariant variant) {
        String kind = switch (variant) {
            case ORIGINAL -> "originals";
            case SHOWN -> "shown";
            case THUMBNAIL -> "thumbnails";
        };
        return root.resolve(kind).resolve(sha256.substring(0, 2));
    }

    Path arriving() throws IOException {
        return Files.createDirectories(root.resolve("arriving"));
    }

    /** Makes the move itself survive a power cut, where the system lets folders be forced. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            log.trace("this system does not force folders: {}", folder, e);
        }
    }
}
