package org.kexuejie.activity;

/**
 * What is said of a photo in evidence (F16).
 *
 * @param caption up to 100 characters
 */
public record PhotoNote(String caption, PortraitConsent consent) {}
