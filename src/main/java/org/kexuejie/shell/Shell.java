package org.kexuejie.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * The frame of one page: area, navigation, who is signed in.
 *
 * @param sampleData whether the portal runs on sample data
 * @param today by the portal's own clock
 * @param largestFile that a form takes
 */
public record Shell(
        Area area,
        List<Entry> navigation,
        @Nullable CurrentUser user,
        SiteTitle site,
        boolean sampleData,
        LocalDate today,
        DataSize largestFile) {

    /** A link of the navigation. */
    public record Entry(String labelKey, String path, String icon, boolean active) {}

    /** The template of the frame that this audience sees pages in. */
    public String layout() {
        return switch (area) {
            case SCHOOL -> "layout/school";
            case PUBLIC -> "layout/public";
            case OFFICE, CITY, COUNTY, HOST -> "layout/staff";
        };
    }

    /** Where the signed-in person's own pages begin; the sign-in page for everybody else. */
    public String home() {
        return user == null ? "/login" : user.homeArea().path();
    }
}
