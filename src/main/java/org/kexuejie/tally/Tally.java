package org.kexuejie.tally;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;

/** The ledger of figures. */
public interface Tally {

    /** Enters the figures of an event, as its next version if it has been entered before. */
    void enter(VerifiedEvent event, Actor verifier);

    /**
     * Sums over everything in an edition.
     *
     * @param cityCode only this city; nothing: the whole region
     */
    Sums total(EditionId edition, @Nullable String cityCode);

    /** Sums by programme line; lines without any event are left out. */
    Map<LineId, Sums> byLine(EditionId edition, @Nullable String cityCode);

    /** Sums by city; cities without any event are left out. */
    Map<String, Sums> byCity(EditionId edition);

    /** Sums by county; counties without any event are left out. */
    Map<String, Sums> byCounty(EditionId edition, @Nullable String cityCode);

    /** Counties in which a line was held. */
    Set<String> countiesOf(LineId line);

    /** Youth person-times of a line, 人次. */
    long youthVisitsOf(LineId line);

    /** Number of different resources, such as vans, used in events of a line. */
    long resourcesOf(LineId line);
}
