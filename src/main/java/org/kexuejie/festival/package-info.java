/**
 * The plan as data: editions with their phases and settings, committee, hosts and organisers, programme
 * lines with responsible units, targets and venues. It does not know who registers what under a line.
 */
@ApplicationModule(
        displayName = "Festival",
        allowedDependencies = {"shared", "shell", "account", "region"})
@NullMarked
package org.kexuejie.festival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
