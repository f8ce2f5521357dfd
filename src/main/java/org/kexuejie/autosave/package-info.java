/**
 * What is typed into a form and not yet saved by its writer, kept as it was typed. It knows no form from the inside;
 * the page of a form asks for it and says when it is needed no longer.
 */
@ApplicationModule(
        displayName = "Autosave",
        allowedDependencies = {"shared", "shell", "account"})
@NullMarked
package org.kexuejie.autosave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
