/**
 * 催报: what units of a county, a city or the region still owe, and the record of who was asked for it how often. It
 * reads what is missing out of the records of the other modules; nothing here says that something is done.
 */
@ApplicationModule(
        displayName = "Chase",
        allowedDependencies = {
            "shared",
            "shell",
            "account",
            "region",
            "trail",
            "workbench",
            "festival",
            "organization",
            "organization :: usecases",
            "deadline",
            "document",
            "activity",
            "insight"
        })
@NullMarked
package org.kexuejie.chase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
