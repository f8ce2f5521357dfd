/**
 * Activities: one record from registration over review to the execution report and its verification (F03,
 * F04). It does not know which summaries and targets its figures end up in.
 */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "shared",
            "shell",
            "account",
            "autosave",
            "region",
            "media",
            "trail",
            "workbench",
            "deadline",
            "festival",
            "organization",
            "tally",
            "document"
        })
@NullMarked
package org.kexuejie.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
