package org.kexuejie.trail;

import java.util.UUID;

/**
 * The record that a line of the trail is about.
 *
 * @param kind as its {@link TrailLinks} names it
 * @param title of the record at that time
 */
public record TrailSubject(String kind, UUID id, String title) {}
