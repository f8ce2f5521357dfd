package org.kexuejie.account;

import org.jspecify.annotations.Nullable;

/**
 * An account that somebody is invited to make.
 *
 * @param holder name of the person or of the post, 1 to 40 characters
 * @param affiliation the unit that the person will act for
 * @param suggestedUsername what the form proposes as user name, such as a mobile number
 */
public record NewInvitation(
        String holder,
        String affiliation,
        Role role,
        Scope scope,
        @Nullable String suggestedUsername) {}
