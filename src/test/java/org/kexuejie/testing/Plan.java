package org.kexuejie.testing;

import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.domain.EditionDetails;
import org.kexuejie.festival.domain.EditionService;

/** The edition that stands in every test, by short words. */
public final class Plan {

    /** The line under which activities count for coverage. */
    public static final String SCHOOL_VENUE_FESTIVAL = "SCHOOL_VENUE_FESTIVAL";

    public static final String CAMPUS_TOUR = "CAMPUS_TOUR";
    public static final String SCIENCE_VAN = "SCIENCE_VAN";
    public static final String TOURING_EXHIBITION = "TOURING_EXHIBITION";

    private final Festival festival;
    private final EditionService editions;

    Plan(Festival festival, EditionService editions) {
        this.festival = festival;
        this.editions = editions;
    }

    public EditionInfo edition() {
        return festival.current();
    }

    /** The edition as the office would type it. */
    public EditionDetails details() {
        EditionInfo edition = edition();
        return new EditionDetails(
                edition.number(),
                edition.name(),
                edition.shortName(),
                edition.nameEn(),
                edition.theme(),
                edition.themeEn(),
                edition.guidingThought(),
                edition.audience(),
                edition.startsOn(),
                edition.endsOn(),
                edition.settings());
    }

    /** From now on nothing is taken that comes after its deadline. */
    public void refuseWhatIsLate() {
        EditionInfo edition = edition();
        var settings = Records.with(edition.settings(), "lateHandling", LateHandling.REFUSED);
        editions.revise(edition.id(), edition.version(), Records.with(details(), "settings", settings));
    }

    /** Another edition, the same but for its number. */
    public EditionId copy(int number) {
        EditionInfo edition = edition();
        return editions.copy(edition.id(), Records.with(details(), "number", number), edition.phases());
    }

    /** @throws AssertionError when the plan has no line of that code */
    public LineInfo line(String code) {
        return festival.lines(edition().id()).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + code));
    }
}
