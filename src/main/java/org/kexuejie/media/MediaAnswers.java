package org.kexuejie.media;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Stored files as answers to requests, whoever has found that they may be read. */
public interface MediaAnswers {

    /**
     * A variant of a file; nothing in it may act in the name of the portal: fixed type, no sniffing, a sandbox of its
     * own. It is asked for anew each time, so that what may not be seen any more is not shown out of a cache.
     *
     * @param caches which caches may keep it
     */
    ResponseEntity<Resource> answer(MediaFile file, MediaVariant variant, CacheControl caches);
}
