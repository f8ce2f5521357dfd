/**
 * Until when something may be handed in, and the extensions that the office grants to all, to a city or to a
 * unit (R61, R75). It does not know what is handed in.
 */
@ApplicationModule(
        displayName = "Deadline",
        allowedDependencies = {"shared", "shell", "account", "region", "festival", "organization", "trail"})
@NullMarked
package org.kexuejie.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
