package org.kexuejie.media.domain;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** An object in a bucket, read as it flows in. */
class BucketResource extends AbstractResource {

    private final S3Client store;
    private final String bucket;
    private final String key;

    BucketResource(S3Client store, String bucket, String key) {
        this.store = store;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public boolean exists() {
        try {
            contentLength();
            return true;
        } catch (FileNotFoundException absent) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("cannot ask for " + key, e);
        }
    }

    @Override
    public long contentLength() throws IOException {
        return answer(() ->
                store.headObject(request -> request.bucket(bucket).key(key)).contentLength());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new SeekingStream(position -> answer(() -> store.getObject(
                request -> request.bucket(bucket).key(key).range(position == 0 ? null : "bytes=" + position + "-"))));
    }

    @Override
    public String getDescription() {
        return "object " + key + " of bucket " + bucket;
    }

    private <T> T answer(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (NoSuchKeyException e) {
            throw new FileNotFoundException(getDescription());
        } catch (SdkException e) {
            throw new IOException("cannot read " + getDescription(), e);
        }
    }

    private interface Question<T> {
        T ask();
    }
}
