package org.kexuejie.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param roles none: all roles
 * @param cityCode accounts of this city, its counties and its units
 * @param text part of user name, name or unit
 */
public record AccountFilter(
        Set<Role> roles,
        @Nullable String cityCode,
        @Nullable String text) {}
