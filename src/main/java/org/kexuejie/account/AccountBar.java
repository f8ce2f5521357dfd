package org.kexuejie.account;

/**
 * What closes a scope to new accounts, such as a unit that was suspended; implemented by the modules that know the
 * scopes, and asked when the link of an invitation is opened or used.
 */
public interface AccountBar {

    boolean closes(Role role, Scope scope);
}
