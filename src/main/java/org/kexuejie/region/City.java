package org.kexuejie.region;

import java.util.List;
import java.util.Locale;

/**
 * A prefecture-level city.
 *
 * @param code six digits; the order of the codes is the official order
 * @param counties its counties, districts and county-level cities in official order
 */
public record City(String code, String name, String shortName, String englishName, List<County> counties) {

    /** The name in pinyin, lower case, as addresses and user names use it. */
    public String pinyin() {
        return englishName.toLowerCase(Locale.ROOT);
    }
}
