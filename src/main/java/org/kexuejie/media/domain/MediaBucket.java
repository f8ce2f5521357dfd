package org.kexuejie.media.domain;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kexuejie.media.MediaVariant;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The shelf that is a bucket of a store that speaks S3; such a store shows an object whole or not at all. */
class MediaBucket implements MediaShelf, AutoCloseable {

    private final S3Client store;
    private final String bucket;

    MediaBucket(S3Client store, String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    @Override
    public void keep(Path file, String sha256, MediaVariant variant) {
        String key = MediaShelf.place(sha256, variant);
        store.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromFile(file));
    }

    @Override
    public boolean holds(String sha256) {
        try {
            String key = MediaShelf.place(sha256, MediaVariant.ORIGINAL);
            store.headObject(request -> request.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    @Override
    public Resource open(String sha256, MediaVariant variant) {
        return new BucketResource(store, bucket, MediaShelf.place(sha256, variant));
    }

    @Override
    public void remove(String sha256) {
        Arrays.stream(MediaVariant.values())
                .map(variant -> MediaShelf.place(sha256, variant))
                .forEach(key ->
                        store.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void namePutBefore(Instant moment, Consumer<Collection<String>> some) {
        for (MediaVariant variant : MediaVariant.values()) {
            String prefix = MediaShelf.kind(variant) + "/";
            store.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).stream()
                    .map(page -> hashes(page, moment))
                    .forEach(some);
        }
    }

    private static Set<String> hashes(ListObjectsV2Response page, Instant moment) {
        return page.contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(S3Object::key)
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        store.close();
    }
}
