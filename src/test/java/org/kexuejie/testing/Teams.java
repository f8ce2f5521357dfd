package org.kexuejie.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;

/** Implementation teams of cities, to be varied. */
public final class Teams {

    private Teams() {}

    /** A leader of the association and a member of each other department. */
    public static List<TeamMember> members() {
        var members = new ArrayList<TeamMember>();
        for (Sector sector : Sector.values()) {
            members.add(member(sector, sector == Sector.AST ? TeamDuty.LEADER : TeamDuty.MEMBER));
        }
        return members;
    }

    public static TeamMember member(Sector sector, TeamDuty duty) {
        return new TeamMember("韦" + sector, "市" + sector, "主任", duty, sector);
    }

    /** Everything that is to be filed but the plan itself. */
    public static CityTeamDetails complete() {
        return new CityTeamDetails(
                members(),
                "覃主任",
                "梁联络",
                "0772-2801234",
                "kx@example.org",
                "文昌路1号",
                "柳科协〔2020〕1号",
                LocalDate.parse("2020-06-15"));
    }
}
