package org.kexuejie.media.domain;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param dir folder with all stored files and, whatever the shelf, with those on their way in
 * @param mostPixels of one picture; a picture with more is refused before it is decoded
 * @param film what is asked of films
 * @param uploads what is asked of uploads in pieces
 * @param s3 the bucket that stored files are in; nothing: they are in the folder
 */
@ConfigurationProperties("kexuejie.media")
record MediaProperties(
        Path dir,
        @DefaultValue("40000000") long mostPixels,
        @Nullable S3 s3,
        @DefaultValue FilmSettings film,
        @DefaultValue UploadLimits uploads) {

    /** How much may be on its way in at once, in pieces, of one sender and of all together. */
    record UploadLimits(
            @DefaultValue("1GB") DataSize ofOneSender,
            @DefaultValue("20GB") DataSize ofAll) {}

    /**
     * @param largest size of a film
     * @param ffmpeg the program, with ffprobe beside it; nothing: the one that comes with the portal, or else the system's
     * @param longest how long one run of the program may take
     * @param memory that one run may address, where the system can hold it to that
     */
    record FilmSettings(
            @DefaultValue("200MB") DataSize largest,
            @Nullable Path ffmpeg,
            @DefaultValue("30m") Duration longest,
            @DefaultValue("2GB") DataSize memory) {}

    /**
     * @param endpoint address of the store
     * @param pathStyle whether the bucket is named in the path of an address and not in its host
     */
    record S3(
            URI endpoint,
            String bucket,
            String accessKey,
            String secretKey,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("true") boolean pathStyle) {}
}
