package org.kexuejie.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.document.Download;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.organization.domain.CountyContacts;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which of the 14 cities have filed their teams (R12). */
@Controller
@OfficeOnly
class OfficeCityTeamController {

    private final CityTeamService teams;
    private final CountyContacts contacts;
    private final Festival festival;
    private final Regions regions;

    OfficeCityTeamController(CityTeamService teams, CountyContacts contacts, Festival festival, Regions regions) {
        this.teams = teams;
        this.contacts = contacts;
        this.festival = festival;
        this.regions = regions;
    }

    @GetMapping("/office/city-teams")
    String board(Model page) {
        var board = teams.board(festival.current().id());
        page.addAttribute("board", board);
        page.addAttribute("filed", board.stream().filter(CityTeamLine::isFiled).count());
        page.addAttribute("dueOn", festival.current().settings().applicationDueOn());
        page.addAttribute("regions", regions);
        page.addAttribute("contacts", contacts.counts());
        return "organization/teams";
    }

    @GetMapping("/office/city-teams/counties.xlsx")
    void exportContacts(Actor actor, HttpServletResponse response) throws IOException {
        contacts.write(null, actor, Download.xlsx(response, "县级联络人表"));
    }

    @GetMapping("/office/city-teams/{city}")
    String show(@PathVariable String city, Model page) {
        page.addAttribute("city", regions.city(city));
        page.addAttribute("contacts", contacts.of(city));
        page.addAttribute("team", teams.ofCity(city).orElseThrow(() -> new RecordNotFound("team of " + city)));
        return "organization/team-show";
    }
}
