package org.kexuejie.tally;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;

/** Sums over the {@link Ledger}. */
public interface Tally {

    Sums total(TallyFilter filter);

    /** Sums by programme line; lines without any event are left out. */
    Map<LineId, Sums> byLine(TallyFilter filter);

    /** Sums by city; cities without any event are left out. */
    Map<String, Sums> byCity(TallyFilter filter);

    /** Sums by county; counties without any event are left out. */
    Map<String, Sums> byCounty(TallyFilter filter);

    /** What each line has reached by events held on at least one of these days; lines without any are left out. */
    Map<LineId, LineReach> reach(EditionId edition, LocalDate from, LocalDate to);

    /**
     * Sums over everything in an edition.
     *
     * @param cityCode only this city; nothing: the whole region
     */
    default Sums total(EditionId edition, @Nullable String cityCode) {
        return total(TallyFilter.of(edition).inCity(cityCode));
    }

    /** Sums by programme line; lines without any event are left out. */
    default Map<LineId, Sums> byLine(EditionId edition, @Nullable String cityCode) {
        return byLine(TallyFilter.of(edition).inCity(cityCode));
    }

    /** Sums by city; cities without any event are left out. */
    default Map<String, Sums> byCity(EditionId edition) {
        return byCity(TallyFilter.of(edition));
    }

    /** Sums by county; counties without any event are left out. */
    default Map<String, Sums> byCounty(EditionId edition, @Nullable String cityCode) {
        return byCounty(TallyFilter.of(edition).inCity(cityCode));
    }
}
