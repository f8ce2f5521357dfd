package org.kexuejie.chase.domain;

import org.kexuejie.shared.Labelled;

/** What a unit still owes. */
public enum ChaseCause implements Labelled {
    /** Nobody of it can sign in, and nobody is invited to. */
    NO_ACCOUNT,
    /** Nobody of it can sign in; its invitation lies unused. */
    INVITED,
    /** It could count for the coverage of its county and has not begun with a registration. */
    UNREGISTERED,
    /** Its registration lies unsent. */
    DRAFT,
    /** Its registration or report was returned and has not come again. */
    RETURNED,
    /** Its activity is over, the report has not come. */
    UNREPORTED;

    @Override
    public String labelKey() {
        return "chase.cause." + name();
    }
}
