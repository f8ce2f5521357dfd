package org.kexuejie.shell;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** What is typed, without the space around it, be it full-width; nothing where nothing but space is typed. */
class StrippedText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null || text.isBlank() ? null : text.strip());
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
