package org.kexuejie.account.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** A password is exactly what is typed, its spaces included. */
class AsTyped extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String typed) {
        setValue(typed == null || typed.isEmpty() ? null : typed);
    }
}
