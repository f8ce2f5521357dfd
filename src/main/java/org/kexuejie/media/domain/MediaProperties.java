package org.kexuejie.media.domain;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir folder with all stored files and, whatever the shelf, with those on their way in
 * @param mostPixels of one picture; a picture with more is refused before it is decoded
 * @param s3 the bucket that stored files are in; nothing: they are in the folder
 */
@ConfigurationProperties("kexuejie.media")
record MediaProperties(
        Path dir,
        @DefaultValue("40000000") long mostPixels,
        @Nullable S3 s3) {

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
