package org.kexuejie.activity.web;

import org.jspecify.annotations.Nullable;

/**
 * A step that needs a reason or takes an opinion, as it is typed.
 *
 * @param reason of a return, rejection or cancellation; opinion of an approval
 * @param field of the form that the reason is tied to; nothing: the whole
 */
record Decision(@Nullable String reason, @Nullable String field) {

    static final Decision NONE = new Decision(null, null);
}
