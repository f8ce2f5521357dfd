package org.kexuejie.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices of a field that come from records.
 *
 * @param label heading above these choices; none for choices without one
 */
public record OptionGroup(@Nullable String label, List<Option> options) {

    /** A choice: what is sent, and what is read. */
    public record Option(String value, String label) {}

    /** Choices without a heading. */
    public static List<OptionGroup> plain(List<Option> options) {
        return List.of(new OptionGroup(null, options));
    }
}
