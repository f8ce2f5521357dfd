package org.kexuejie.media.domain;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir folder with all stored files
 * @param mostPixels of one picture; a picture with more is refused before it is decoded
 */
@ConfigurationProperties("kexuejie.media")
record MediaProperties(Path dir, @DefaultValue("40000000") long mostPixels) {}
