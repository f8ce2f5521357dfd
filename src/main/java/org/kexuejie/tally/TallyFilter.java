package org.kexuejie.tally;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;

/**
 * Which part of the ledger sums are taken over.
 *
 * @param city code of a city; nothing: the whole region
 * @param county code of a county; nothing: all of them
 * @param lines only these programme lines; nothing: all of them
 */
public record TallyFilter(
        EditionId edition,
        @Nullable String city,
        @Nullable String county,
        @Nullable Set<LineId> lines) {

    public static TallyFilter of(EditionId edition) {
        return new TallyFilter(edition, null, null, null);
    }

    public TallyFilter inCity(@Nullable String cityCode) {
        return new TallyFilter(edition, cityCode, county, lines);
    }
}
