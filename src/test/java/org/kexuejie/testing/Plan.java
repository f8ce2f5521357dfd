package org.kexuejie.testing;

import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;

/** The edition that stands in every test, by short words. */
public final class Plan {

    /** The line under which activities count for coverage. */
    public static final String SCHOOL_VENUE_FESTIVAL = "SCHOOL_VENUE_FESTIVAL";

    public static final String CAMPUS_TOUR = "CAMPUS_TOUR";
    public static final String SCIENCE_VAN = "SCIENCE_VAN";
    public static final String TOURING_EXHIBITION = "TOURING_EXHIBITION";

    private final Festival festival;

    Plan(Festival festival) {
        this.festival = festival;
    }

    public EditionInfo edition() {
        return festival.current();
    }

    /** @throws AssertionError when the plan has no line of that code */
    public LineInfo line(String code) {
        return festival.lines(edition().id()).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + code));
    }
}
