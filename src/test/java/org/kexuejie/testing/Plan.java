package org.kexuejie.testing;

import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LateHandling;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.domain.EditionDetails;
import org.kexuejie.festival.domain.EditionService;
import org.kexuejie.festival.domain.LineDetails;
import org.kexuejie.festival.domain.LineService;

/** The edition that stands in every test, by short words. */
public final class Plan {

    /** The line under which activities count for coverage. */
    public static final String SCHOOL_VENUE_FESTIVAL = "SCHOOL_VENUE_FESTIVAL";

    public static final String CAMPUS_TOUR = "CAMPUS_TOUR";
    public static final String SCIENCE_VAN = "SCIENCE_VAN";
    public static final String TOURING_EXHIBITION = "TOURING_EXHIBITION";

    private final Festival festival;
    private final EditionService editions;
    private final LineService lines;

    Plan(Festival festival, EditionService editions, LineService lines) {
        this.festival = festival;
        this.editions = editions;
        this.lines = lines;
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

    /** Whether the office confirms what is registered under a line from now on. */
    public void letOfficeConfirm(String code, boolean confirm) {
        LineInfo line = line(code);
        lines.revise(
                edition().id(),
                line.id(),
                line.version(),
                new LineDetails(
                        line.section(),
                        line.name(),
                        line.shortName(),
                        line.content(),
                        line.countsForCoverage(),
                        confirm,
                        line.resource(),
                        line.responsibles()));
    }

    /** Another edition, the same but for its number. */
    public EditionId copy(int number) {
        EditionInfo edition = edition();
        return editions.copy(edition.id(), Records.with(details(), "number", number), edition.phases());
    }

    /** Closes the edition and opens the next, the same but for its number. */
    public EditionId openNext() {
        EditionId next = copy(edition().number() + 1);
        editions.open(next);
        return next;
    }

    /** @throws AssertionError when the plan has no line of that code */
    public LineInfo line(String code) {
        return festival.lines(edition().id()).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + code));
    }
}
