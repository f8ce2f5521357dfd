/** The 14 cities and 111 counties of Guangxi in official order, with the tags that reports ask for. */
@ApplicationModule(
        displayName = "Region",
        allowedDependencies = {"shared", "shell", "account"})
@NullMarked
package org.kexuejie.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
