/**
 * The pages for everybody: home, programme of approved activities, plan, committee; in Chinese, their frame in
 * English too. It knows nothing that is not public: no drafts, no names of contacts, no telephone numbers.
 */
@ApplicationModule(
        displayName = "Public site",
        allowedDependencies = {"shared", "shell", "region", "media", "festival", "activity"})
@NullMarked
package org.kexuejie.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
