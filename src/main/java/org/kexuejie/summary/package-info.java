/**
 * The cities' summaries: figures filled by themselves from the ledger, text, pictures and stamped scan, filed
 * by the city and accepted or returned by the office (F05, F13). While one is filed, the figures of its city
 * stand still. It does not know who is commended for what it says.
 */
@ApplicationModule(
        displayName = "Summary",
        allowedDependencies = {
            "shared",
            "shell",
            "account",
            "region",
            "media",
            "trail",
            "workbench",
            "deadline",
            "festival",
            "organization",
            "tally",
            "document",
            "activity"
        })
@NullMarked
package org.kexuejie.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
