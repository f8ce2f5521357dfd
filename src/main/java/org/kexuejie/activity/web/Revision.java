package org.kexuejie.activity.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.domain.ActivityVersion;
import org.kexuejie.activity.domain.ActivityVersion.SentBack;

/**
 * What a unit changed after it was sent something back.
 *
 * @param version that was sent back
 */
record Revision(ActivityVersion version, List<FieldChange> changes) {

    public SentBack sentBack() {
        return Objects.requireNonNull(version.sentBack());
    }

    /** Message key of the label of the field that the reason is tied to; nothing: the whole. */
    public @Nullable String askedLabelKey() {
        String field = sentBack().field();
        return field == null || field.isEmpty() ? null : FieldTexts.labelKey(version.part(), field);
    }

    /** Whether the field that the reason is tied to is still as it was. */
    public boolean isAskedUnchanged() {
        return askedLabelKey() != null
                && changes.stream()
                        .noneMatch(change -> change.name().equals(sentBack().field()));
    }
}
