package org.kexuejie.media.web;

import java.nio.charset.StandardCharsets;
import org.kexuejie.media.MediaAnswers;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaType;
import org.kexuejie.media.MediaVariant;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class StoredFileAnswers implements MediaAnswers {

    private final MediaFiles files;

    StoredFileAnswers(MediaFiles files) {
        this.files = files;
    }

    @Override
    public ResponseEntity<Resource> answer(MediaFile file, MediaVariant variant, CacheControl caches) {
        MediaType type = switch (variant) {
            case ORIGINAL -> file.type();
            case SHOWN, THUMBNAIL -> MediaType.JPEG;
            case FILM -> MediaType.MP4;
        };
        boolean saved = variant == MediaVariant.ORIGINAL;
        var disposition = (saved ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(file.filename(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type.mime())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'" + (variant == MediaVariant.FILM ? "; media-src 'self'" : ""))
                .cacheControl(caches)
                .eTag(file.sha256() + variant.name().charAt(0))
                .body(files.open(file, variant));
    }
}
