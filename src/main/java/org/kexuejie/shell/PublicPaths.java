package org.kexuejie.shell;

import java.util.List;

/** Addresses open to everybody, contributed as a bean by the module that answers them. */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
