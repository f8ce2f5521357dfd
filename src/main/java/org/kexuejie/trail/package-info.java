/** 流转记录: who did what to which record, when, and with which opinion. Lines are added and never changed. */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"shared", "shell", "account"})
@NullMarked
package org.kexuejie.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
