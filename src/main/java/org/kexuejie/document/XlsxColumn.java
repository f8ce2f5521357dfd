package org.kexuejie.document;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param group heading above the headings of neighbouring columns; none: the heading takes both rows
 * @param width in characters
 */
public record XlsxColumn(@Nullable String group, String heading, int width) {

    /** A column with a heading of its own only. */
    public XlsxColumn(String heading, int width) {
        this(null, heading, width);
    }
}
