package org.kexuejie.media;

import java.util.UUID;

/** The record that a file belongs to: its kind, as its {@link MediaGate} names it, and its id. */
public record MediaOwner(String kind, UUID id) {}
