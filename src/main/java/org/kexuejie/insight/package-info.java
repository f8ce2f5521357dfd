/**
 * How far the festival has come: coverage of the counties, targets of the plan, statistics. It only reads what
 * other modules hold, and each of its figures leads to the records behind it.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "shared",
            "shell",
            "account",
            "region",
            "workbench",
            "festival",
            "organization",
            "tally",
            "document",
            "activity",
            "summary"
        })
@NullMarked
package org.kexuejie.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
