package org.kexuejie.media.domain;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads when a picture was taken, as long as its camera's notes are still there. */
final class CameraClock {

    private static final Logger log = LoggerFactory.getLogger(CameraClock.class);

    /** Clocks of cameras that nobody ever set begin before it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-02T00:00:00Z");

    private CameraClock() {}

    /** The moment of the shot; empty when the picture does not tell it, or tells one that cannot be. */
    static Optional<Instant> takenAt(Path picture, Instant now) {
        try {
            Metadata notes = ImageMetadataReader.readMetadata(picture.toFile());
            ExifSubIFDDirectory shot = notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
            @Nullable Date taken = shot == null ? null : shot.getDateOriginal(TimeZone.getTimeZone(FestivalTime.ZONE));
            return Optional.ofNullable(taken)
                    .map(Date::toInstant)
                    .filter(moment -> moment.isAfter(EARLIEST) && !moment.isAfter(now));
        } catch (ImageProcessingException | IOException e) {
            log.debug("no notes of a camera in {}", picture, e);
            return Optional.empty();
        }
    }
}
