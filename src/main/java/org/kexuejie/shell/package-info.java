/**
 * What every page stands in: the frames per audience, navigation that modules contribute to, static files,
 * form errors, error pages. It knows no record of the festival.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared"})
@NullMarked
package org.kexuejie.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
