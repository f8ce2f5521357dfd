package org.kexuejie.account;

import java.util.Optional;

/**
 * What closes a scope to its accounts, such as a unit that was suspended; implemented by the modules that know the
 * scopes. Asked when the link of an invitation is opened or used, and at every request of an account within a unit or county.
 */
public interface AccountBar {

    /** Empty for a scope that is open. */
    Optional<ClosedScope> closing(Role role, Scope scope);
}
