package org.kexuejie.organization;

import org.jspecify.annotations.Nullable;

/**
 * The codes by which others know a unit (F01); each belongs to one unit.
 *
 * @param creditCode 统一社会信用代码, see {@link CreditCode}
 * @param schoolCode 学校标识码, ten digits
 */
public record UnitCodes(
        @Nullable String creditCode, @Nullable String schoolCode) {

    /** How a 学校标识码 is written. */
    public static final String SCHOOL_CODE = "\\d{10}";

    public static final UnitCodes NONE = new UnitCodes(null, null);
}
