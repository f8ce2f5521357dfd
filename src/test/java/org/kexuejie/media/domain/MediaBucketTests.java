package org.kexuejie.media.domain;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The shelf that is a bucket of a store that speaks S3. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaBucketTests extends MediaShelfTests {

    private final StoreServer store;

    MediaBucketTests() throws Exception {
        store = new StoreServer();
    }

    @AfterAll
    void stop() throws Exception {
        store.close();
    }

    @Override
    MediaShelf newShelf() {
        return store.newBucket();
    }
}
