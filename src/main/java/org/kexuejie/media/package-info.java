/**
 * Stored files: what was uploaded, checked by its content and kept untouched, and what is shown of it. It
 * does not know what a file is evidence of; the module that owns the record says who may read it.
 */
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"shared", "shell", "account"})
@NullMarked
package org.kexuejie.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
