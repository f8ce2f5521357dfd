package org.kexuejie.region;

import java.util.Set;

/**
 * A county-level division: 市辖区, 县, 自治县 or 县级市.
 *
 * @param code six digits
 * @param kind as the official list calls it
 */
public record County(
        String code,
        String cityCode,
        String name,
        String shortName,
        String englishName,
        String kind,
        Set<DivisionTag> tags) {}
