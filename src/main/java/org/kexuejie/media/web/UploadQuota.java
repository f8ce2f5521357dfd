package org.kexuejie.media.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.util.Utils;
import org.kexuejie.media.domain.UploadFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How much may be on its way in at once, of one sender and of all together. What was announced counts whole, whether
 * it arrives or not, until it is stored, given up or swept; so a full disk is refused before it fills.
 */
@Component
class UploadQuota {

    private static final Logger log = LoggerFactory.getLogger(UploadQuota.class);

    private final UploadFolder folder;

    UploadQuota(UploadFolder folder) {
        this.folder = folder;
    }

    /** Whether there is room for so many bytes more. */
    boolean hasRoom(long bytes, String sender) {
        long ofSender = bytes;
        long ofAll = bytes;
        try {
            for (Path upload : uploads()) {
                UploadInfo info = read(upload).orElse(null);
                if (info != null) {
                    long length = info.hasLength() ? info.getLength() : folder.largestFilm();
                    ofAll += length;
                    ofSender +=
                            Objects.requireNonNullElse(info.getOwnerKey(), "").endsWith(sender) ? length : 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through uploads in pieces", e);
        }
        return ofSender <= folder.mostOfOneSender() && ofAll <= folder.mostOfAll();
    }

    private List<Path> uploads() throws IOException {
        Path uploads = folder.path().resolve("uploads");
        if (!Files.isDirectory(uploads)) {
            return List.of();
        }
        try (Stream<Path> each = Files.list(uploads)) {
            return each.toList();
        }
    }

    /** What is known of an upload; nothing once it is gone, which may happen while it is asked for. */
    private static Optional<UploadInfo> read(Path upload) throws IOException {
        try {
            return Optional.ofNullable(Utils.readSerializable(upload.resolve("info"), UploadInfo.class));
        } catch (NoSuchFileException gone) {
            log.debug("{} has just gone", upload, gone);
            return Optional.empty();
        }
    }
}
