/**
 * The handbook for the people of the festival, in Chinese: pages by role and task, written in Markdown in the
 * resources. It knows the portal only by addresses.
 */
@ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"shared", "shell"})
@NullMarked
package org.kexuejie.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
