/**
 * Accounts, sign-in and the {@link org.kexuejie.account.Actor}: who acts, in which role, within which
 * scope. It knows scopes by their keys only, not the cities or units behind them.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared", "shell"})
@NullMarked
package org.kexuejie.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
