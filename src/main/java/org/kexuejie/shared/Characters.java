package org.kexuejie.shared;

/** Counts as readers and the database do: a rare character such as 𠮷, kept in two places, is one. */
public final class Characters {

    private Characters() {}

    public static int in(String text) {
        return text.codePointCount(0, text.length());
    }
}
