package org.kexuejie.shell;

import java.util.List;

/**
 * Forms that anybody may send, however long ago the page was opened, contributed as a bean: they act for nobody who is
 * signed in, so no token of a session is asked for.
 */
public record PublicForms(List<String> patterns) {

    public static PublicForms of(String... patterns) {
        return new PublicForms(List.of(patterns));
    }
}
