package org.kexuejie.media.domain;

/**
 * A film is stored and has to be prepared.
 *
 * @param sha256 of its content
 */
record FilmArrived(String sha256) {}
