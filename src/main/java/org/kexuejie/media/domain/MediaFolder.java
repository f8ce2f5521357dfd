package org.kexuejie.media.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kexuejie.media.MediaVariant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The shelf that is a folder: files are forced to disk, then moved into place whole. */
class MediaFolder implements MediaShelf {

    private static final Logger log = LoggerFactory.getLogger(MediaFolder.class);

    private final Path root;

    MediaFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void keep(Path file, String sha256, MediaVariant variant) {
        Path place = place(sha256, variant);
        Path drawer = place.resolveSibling(".").normalize();
        try {
            Files.createDirectories(drawer);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(drawer);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + place, e);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(place(sha256, MediaVariant.ORIGINAL));
    }

    @Override
    public Resource open(String sha256, MediaVariant variant) {
        return new FileSystemResource(place(sha256, variant));
    }

    @Override
    public void remove(String sha256) {
        for (MediaVariant variant : MediaVariant.values()) {
            Path place = place(sha256, variant);
            try {
                Files.deleteIfExists(place);
            } catch (IOException e) {
                log.warn("cannot remove {}", place, e);
            }
        }
    }

    @Override
    public void namePutBefore(Instant moment, Consumer<Collection<String>> some) {
        for (MediaVariant variant : MediaVariant.values()) {
            Path kind = root.resolve(MediaShelf.kind(variant));
            if (Files.isDirectory(kind)) {
                nameIn(kind, moment, some);
            }
        }
    }

    private static void nameIn(Path kind, Instant moment, Consumer<Collection<String>> some) {
        try (Stream<Path> drawers = Files.list(kind)) {
            for (Path drawer : drawers.toList()) {
                try (Stream<Path> files =
                        Files.find(drawer, 1, (path, file) -> file.isRegularFile() && isOlder(file, moment))) {
                    Set<String> hashes =
                            files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
                    some.accept(hashes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + kind, e);
        }
    }

    private static boolean isOlder(BasicFileAttributes file, Instant moment) {
        return file.lastModifiedTime().toInstant().isBefore(moment);
    }

    private Path place(String sha256, MediaVariant variant) {
        return root.resolve(MediaShelf.place(sha256, variant));
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
