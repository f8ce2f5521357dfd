package org.kexuejie.media;

import java.util.UUID;

/**
 * A file that has arrived in pieces and is not stored yet.
 *
 * @param filename as its sender named it
 * @param size in bytes
 */
public record ArrivedUpload(UUID id, String filename, long size) {}
