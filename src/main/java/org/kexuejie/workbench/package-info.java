/**
 * 工作台: what waits for an actor, what it did, and how far things are. Other modules contribute; everything
 * is computed from the state of the records and stored nowhere.
 */
@ApplicationModule(
        displayName = "Workbench",
        allowedDependencies = {"shared", "shell", "account", "trail"})
@NullMarked
package org.kexuejie.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
