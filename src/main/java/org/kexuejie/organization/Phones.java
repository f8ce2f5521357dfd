package org.kexuejie.organization;

/** How telephone numbers are written. */
public final class Phones {

    /** A mobile number, or a landline with its area code and perhaps an extension: 0772-2801234-12. */
    public static final String PATTERN = "1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}(-\\d{1,4})?";

    private Phones() {}
}
