package org.kexuejie.activity.web;

import org.jspecify.annotations.Nullable;

/**
 * A step that needs a reason or takes an opinion, as it is typed.
 *
 * @param reason of a return or rejection; opinion of an approval
 * @param field of the form that the reason is tied to; nothing: the whole
 * @param phrase that stands for a reason that is left empty
 */
record Decision(
        @Nullable String reason,
        @Nullable String field,
        @Nullable String phrase) {

    static final Decision NONE = new Decision(null, null, null);

    Decision {
        reason = reason == null ? phrase : reason;
    }
}
