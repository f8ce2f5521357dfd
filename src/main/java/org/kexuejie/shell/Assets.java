package org.kexuejie.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The static files under one address that changes with their content, so that browsers may keep them for a
 * year. The hash is part of the path: modules that import each other stay together.
 */
@Component
@EnableConfigurationProperties(Assets.Vendors.class)
class Assets {

    static final String PREFIX = "/assets/";

    /** Versions of the WebJars, taken over from the POM. */
    @ConfigurationProperties("kexuejie.assets")
    record Vendors(String bootstrap, String htmx, String sortablejs) {

        Map<String, String> locations() {
            String root = "classpath:/META-INF/resources/webjars/";
            return Map.of(
                    "bootstrap", root + "bootstrap/" + bootstrap + "/dist/css/",
                    "htmx", root + "htmx.org/" + htmx + "/dist/",
                    "sortablejs", root + "sortablejs/" + sortablejs + "/");
        }
    }

    private final String version;

    Assets(Vendors vendors) {
        version = hash(vendors);
    }

    /** The part of the address that changes with the content. */
    String version() {
        return version;
    }

    /** Turns {@code /assets/css/app.css} into {@code /assets/3f9a…/css/app.css}. */
    String versioned(String link) {
        return PREFIX + version + "/" + link.substring(PREFIX.length());
    }

    private static String hash(Vendors vendors) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(vendors.toString().getBytes(StandardCharsets.UTF_8));
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (Resource file : files) {
                try (InputStream content = file.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the static files", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
