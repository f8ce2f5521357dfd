package org.kexuejie.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;

/** Files the cities' implementation teams with their plans (F02); a few cities are not done yet. */
class CityTeamMaker {

    private final CityTeamService teams;
    private final Festival festival;
    private final Regions regions;
    private final Words words;
    private final DemoProperties properties;
    private final DemoTime time;

    CityTeamMaker(
            CityTeamService teams,
            Festival festival,
            Regions regions,
            Words words,
            DemoProperties properties,
            DemoTime time) {
        this.teams = teams;
        this.festival = festival;
        this.regions = regions;
        this.words = words;
        this.properties = properties;
        this.time = time;
    }

    void make(Staff staff) {
        Chance chance = properties.chance("city teams");
        for (City city : regions.cities()) {
            LocalDate issuedOn = time.opening().plusDays(chance.between(8, 24));
            time.on(issuedOn.plusDays(2), chance, () -> {
                enter(city, issuedOn, staff.teamOf(city), chance);
                if (!words.shape().citiesWithoutTeam().contains(city.pinyin())) {
                    file(city, staff.teamOf(city));
                }
            });
        }
    }

    private void enter(City city, LocalDate issuedOn, Actor team, Chance chance) {
        Names names = words.names();
        String documentNumber =
                "%s科协〔%d〕%d号".formatted(city.shortName().substring(0, 1), issuedOn.getYear(), chance.between(3, 28));
        var details = new CityTeamDetails(
                members(city, chance),
                names.person(chance),
                names.person(chance),
                names.mobile(chance),
                city.pinyin() + "@example.com",
                city.name() + chance.pick(names.streets()) + "1号",
                documentNumber,
                issuedOn);
        teams.save(CityTeamInfo.NEW, details, team);
    }

    private List<TeamMember> members(City city, Chance chance) {
        List<TeamMember> members = new ArrayList<>();
        for (OrganizationEntry department :
                festival.organizations(time.edition().id())) {
            if (city.code().equals(department.cityCode())) {
                Sector sector = Objects.requireNonNull(department.sector());
                String title = words.names().titles().getOrDefault(sector, "科长");
                members.add(new TeamMember(
                        words.names().person(chance), department.name(), title, duty(members.size()), sector));
            }
        }
        return members;
    }

    private static TeamDuty duty(int rank) {
        return switch (rank) {
            case 0 -> TeamDuty.LEADER;
            case 1, 2 -> TeamDuty.DEPUTY_LEADER;
            default -> TeamDuty.MEMBER;
        };
    }

    private void file(City city, Actor team) {
        EditionInfo edition = time.edition();
        String title = "%s%s实施方案（示例）".formatted(city.name(), edition.shortName());
        byte[] plan = Paperwork.document(title, edition.guidingThought());
        teams.attachPlan(new ByteArrayInputStream(plan), title + ".docx", team);
        teams.file(team);
    }
}
