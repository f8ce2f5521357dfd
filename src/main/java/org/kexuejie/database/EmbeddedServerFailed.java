package org.kexuejie.database;

/** The embedded PostgreSQL could not be started. */
class EmbeddedServerFailed extends RuntimeException {

    EmbeddedServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
