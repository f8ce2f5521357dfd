package org.kexuejie.document;

import org.jspecify.annotations.Nullable;

/** A file that was given as an .xlsx cannot be read as one. */
public final class UnreadableXlsx extends Exception {

    /** Why it cannot be read. */
    public enum Reason {
        /** The format of before 2007. */
        OLD_FORMAT,
        /** Something else, or damaged. */
        NO_SHEET,
        /** Unpacked, it would be far larger than any list that somebody typed. */
        TOO_LARGE
    }

    private final Reason reason;

    UnreadableXlsx(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
