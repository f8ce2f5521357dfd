package org.kexuejie.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city files about its team (F02); everything may still be missing in a draft.
 *
 * @param members in their order
 * @param documentNumber 文号 of the city's plan, such as 柳科协〔2020〕1号
 * @param issuedOn day on which the plan was issued
 */
public record CityTeamDetails(
        List<TeamMember> members,
        @Nullable String officeDirector,
        @Nullable String liaison,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn) {

    public CityTeamDetails {
        members = List.copyOf(members);
    }

    public static CityTeamDetails empty() {
        return new CityTeamDetails(List.of(), null, null, null, null, null, null, null);
    }
}
