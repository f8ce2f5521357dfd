package org.kexuejie.shell;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is typed, without the space around it, be it full-width; nothing where nothing but space is typed. The end of
 * a line is one character, as the browser counted it.
 */
class StrippedText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n"));
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
