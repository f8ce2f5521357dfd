package org.kexuejie.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of one page: area, navigation, who is signed in. */
public record Shell(
        Area area, List<Entry> navigation, @Nullable CurrentUser user, SiteTitle site, boolean sampleData) {

    /** A link of the navigation. */
    public record Entry(String labelKey, String path, String icon, boolean active) {}

    /** Where the signed-in person's own pages begin; the sign-in page for everybody else. */
    public String home() {
        return user == null ? "/login" : user.homeArea().path();
    }
}
