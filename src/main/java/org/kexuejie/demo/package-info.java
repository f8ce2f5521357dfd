/**
 * Sample data for trying the portal: units, activities and accounts made by calling the same services as
 * people do. It exists only under the profile {@code demo} and on the embedded database; nobody uses it.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "shell",
            "database",
            "account",
            "region",
            "festival",
            "festival :: usecases",
            "organization",
            "organization :: usecases",
            "media",
            "activity",
            "activity :: usecases",
            "tally",
            "summary",
            "summary :: usecases"
        })
@NullMarked
package org.kexuejie.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
