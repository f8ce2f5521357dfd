package org.kexuejie.autosave;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shell.TypedFields;

/**
 * What one account typed into one form and has not saved yet.
 *
 * @param form name of the form, as its page chose it, such as {@code registration-<id>}
 * @param writer the opened page that sent this last
 */
public record AutosavedForm(String form, UUID writer, Instant savedAt, TypedFields fields) {

    /** The first value of a field; nothing where it was left empty. */
    public @Nullable String field(String name) {
        String typed = fields.values().getOrDefault(name, List.of("")).getFirst();
        return typed.isBlank() ? null : typed.strip();
    }
}
