package org.kexuejie.media.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which shelf the settings choose. */
class ShelfConfigurationTests {

    private static MediaShelf shelf(Map<String, String> more) {
        var settings = new HashMap<>(Map.of("kexuejie.media.dir", "data/media"));
        settings.putAll(more);
        MediaProperties properties = new Binder(new MapConfigurationPropertySource(settings))
                .bind("kexuejie.media", MediaProperties.class)
                .get();
        return new ShelfConfiguration().mediaShelf(properties);
    }

    @Test
    void aBucketIsNamedOrItIsTheFolder() {
        assertThat(shelf(Map.of())).isInstanceOf(MediaFolder.class);
        assertThat(shelf(Map.of(
                        "kexuejie.media.s3.bucket", "kexuejie",
                        "kexuejie.media.s3.endpoint", "https://store.example.org",
                        "kexuejie.media.s3.access-key", "portal",
                        "kexuejie.media.s3.secret-key", "of the tests")))
                .isInstanceOf(MediaBucket.class);
    }
}
