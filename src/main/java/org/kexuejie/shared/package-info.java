/**
 * Words that every module speaks: time, ids, pages of a list, rule violations. It knows no module and
 * no part of the festival, and stays under 25 types.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.kexuejie.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
