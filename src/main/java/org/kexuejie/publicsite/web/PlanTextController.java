package org.kexuejie.publicsite.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan of the edition to read. */
@Controller
@PublicPage
class PlanTextController {

    /** The parts of the page, as their anchors and message keys name them. */
    private static final List<String> HEADINGS =
            List.of("thought", "theme", "organizations", "when", "audience", "content", "phases");

    private final Festival festival;

    PlanTextController(Festival festival) {
        this.festival = festival;
    }

    @GetMapping("/plan")
    String plan(Locale locale, Model page) {
        return festival.findCurrent()
                .map(edition -> plan(edition, locale, page))
                .orElse(PublicViews.NO_EDITION);
    }

    private String plan(EditionInfo edition, Locale locale, Model page) {
        var dates = new PublicDates(locale);
        page.addAttribute("headings", HEADINGS);
        page.addAttribute("edition", edition);
        page.addAttribute("name", Wording.of(locale, edition.name(), edition.nameEn()));
        page.addAttribute("theme", Wording.of(locale, edition.theme(), edition.themeEn()));
        page.addAttribute("days", dates.days(edition.startsOn(), edition.endsOn()));
        page.addAttribute("sections", ProgrammeSection.values());
        page.addAttribute("lines", festival.lines(edition.id()).stream().collect(groupingBy(LineInfo::section)));
        page.addAttribute(
                "organizations",
                festival.organizations(edition.id()).stream().collect(groupingBy(OrganizationEntry::role)));
        page.addAttribute("roles", List.of(OrgRole.HOST, OrgRole.ORGANIZER));
        page.addAttribute("venues", festival.venues(edition.id()));
        page.addAttribute("dates", dates);
        return "publicsite/plan";
    }
}
