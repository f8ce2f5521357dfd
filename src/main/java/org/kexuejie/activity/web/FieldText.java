package org.kexuejie.activity.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;

/**
 * A field of what was handed in, as people read it.
 *
 * @param name of the field in its form
 * @param labelKey message key of its label
 * @param text what stands in it; empty for nothing
 * @param file that it holds, where it holds one
 */
record FieldText(
        String name, String labelKey, String text, @Nullable MediaFileId file) {}
