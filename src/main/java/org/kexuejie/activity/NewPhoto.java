package org.kexuejie.activity;

import java.io.InputStream;
import java.util.UUID;

/**
 * A photo to be added to an activity.
 *
 * @param id that it will have; adding it again under the same id changes nothing
 * @param filename as its sender named it
 * @param content read once, and closed by whoever opened it
 */
public record NewPhoto(UUID id, String filename, InputStream content, PhotoNote note) {}
