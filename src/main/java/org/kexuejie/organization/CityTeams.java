package org.kexuejie.organization;

import java.util.List;
import org.kexuejie.festival.EditionId;

/** The cities' implementation teams, for the other modules. */
public interface CityTeams {

    /** One line per city in official order, filed or not. */
    List<CityTeamLine> board(EditionId edition);
}
