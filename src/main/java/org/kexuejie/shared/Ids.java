package org.kexuejie.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers: UUIDs of version 7, so that rows made together lie together in their index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * Reads an identifier from an address or a form.
     *
     * @throws RecordNotFound when the text is no identifier, so that a mistyped address is a 404
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RecordNotFound("no identifier: " + text, e);
        }
    }
}
