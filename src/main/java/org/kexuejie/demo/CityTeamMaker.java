package org.kexuejie.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.region.City;

/** Files the cities' implementation teams with their plans (F02). */
class CityTeamMaker {

    private final CityTeamService teams;
    private final Festival festival;
    private final Words words;

    CityTeamMaker(CityTeamService teams, Festival festival, Words words) {
        this.teams = teams;
        this.festival = festival;
        this.words = words;
    }

    /** Enters the team; its plan is attached later and filed last. */
    void enter(City city, LocalDate issuedOn, Actor team, Chance chance) {
        Names names = words.names();
        List<TeamMember> members = new ArrayList<>();
        for (OrganizationEntry department : departments(city)) {
            boolean first = members.isEmpty();
            members.add(new TeamMember(
                    names.person(chance),
                    department.name(),
                    first ? "主席" : "副局长",
                    first ? TeamDuty.LEADER : members.size() < 3 ? TeamDuty.DEPUTY_LEADER : TeamDuty.MEMBER,
                    department.sector()));
        }
        teams.save(
                CityTeamInfo.NEW,
                new CityTeamDetails(
                        members,
                        names.person(chance),
                        names.person(chance),
                        names.mobile(chance),
                        city.pinyin() + "@example.com",
                        city.name() + "科学技术协会（示例地址）",
                        "%s科协〔%d〕%d号".formatted(city.shortName().substring(0, 1), issuedOn.getYear(), chance.between(3, 28)),
                        issuedOn),
                team);
    }

    void file(City city, Actor team) {
        EditionInfo edition = festival.current();
        String name = "%s%s实施方案（示例）".formatted(city.name(), edition.shortName());
        teams.attachPlan(new ByteArrayInputStream(document(name, edition.guidingThought())), name + ".docx", team);
        teams.file(team);
    }

    private List<OrganizationEntry> departments(City city) {
        return festival.organizations(festival.current().id()).stream()
                .filter(entry -> city.code().equals(entry.cityCode()))
                .toList();
    }

    private static byte[] document(String title, String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(title);
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + title, e);
        }
    }
}
