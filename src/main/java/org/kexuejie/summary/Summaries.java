package org.kexuejie.summary;

import java.util.List;
import org.kexuejie.festival.EditionId;

/** The cities' summaries, for the other modules. */
public interface Summaries {

    /** One line per city in official order, begun or not. */
    List<CitySummaryLine> board(EditionId edition);
}
