/**
 * The ledger of figures: every held event enters its verified figures once, and every total is a query over
 * it. Corrections are new versions; nothing is ever changed. It does not know how an event came about.
 */
@ApplicationModule(
        displayName = "Tally",
        allowedDependencies = {"shared", "shell", "account", "region", "festival", "organization"})
@NullMarked
package org.kexuejie.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
