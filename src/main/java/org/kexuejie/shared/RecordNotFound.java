package org.kexuejie.shared;

/**
 * There is no such record for this actor: it does not exist, or it lies outside of what the actor may
 * see. Both look the same from outside (404), so that nobody learns which ids exist.
 */
public class RecordNotFound extends RuntimeException {

    public RecordNotFound(String what) {
        super(what);
    }

    public RecordNotFound(String what, Throwable cause) {
        super(what, cause);
    }
}
