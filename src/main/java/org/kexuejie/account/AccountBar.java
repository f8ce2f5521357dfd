package org.kexuejie.account;

import java.util.Optional;

/**
 * What closes accounts of a role within a scope, apart from suspending each of them; implemented by the modules that
 * know the scopes. Asked at sign-in, at every request and when an invitation is used.
 */
public interface AccountBar {

    /** The message key of why such accounts are closed; empty while they are not. */
    Optional<String> closedBecause(Role role, Scope scope);
}
