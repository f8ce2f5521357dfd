package org.kexuejie.account;

/**
 * An account to be made.
 *
 * @param displayName name of the person or account, 2 to 40 characters
 * @param affiliation the unit that the person acts for
 */
public record NewAccount(String username, String displayName, String affiliation, Role role, Scope scope) {}
