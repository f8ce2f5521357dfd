/**
 * The units that take part (F01) and the cities' implementation teams (F02), with the accounts that belong
 * to them. It does not know what a unit organises.
 */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {
            "shared",
            "shell",
            "account",
            "region",
            "media",
            "trail",
            "workbench",
            "festival",
            "document"
        })
@NullMarked
package org.kexuejie.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
