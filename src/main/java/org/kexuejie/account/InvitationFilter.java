package org.kexuejie.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations a list shows.
 *
 * @param roles none: all roles
 * @param cityCode invitations of this city, its counties and its units
 * @param text part of the holder's name or of the unit
 */
public record InvitationFilter(
        Set<Role> roles,
        @Nullable String cityCode,
        @Nullable InvitationState state,
        @Nullable String text) {}
