package org.kexuejie.publicsite.web;

import java.time.Clock;
import java.util.Locale;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.ProgrammeFilter;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The face of the festival. */
@Controller
@PublicPage
class FrontPageController {

    private static final int NEXT_SHOWN = 6;

    private final Festival festival;
    private final Activities activities;
    private final PublicProgramme programme;
    private final ProgrammeEntries entries;
    private final Regions regions;
    private final Clock clock;

    FrontPageController(
            Festival festival,
            Activities activities,
            PublicProgramme programme,
            ProgrammeEntries entries,
            Regions regions,
            Clock clock) {
        this.festival = festival;
        this.activities = activities;
        this.programme = programme;
        this.entries = entries;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Locale locale, Model page) {
        return festival.findCurrent()
                .map(edition -> home(edition, locale, page))
                .orElse(PublicViews.NO_EDITION);
    }

    private String home(EditionInfo edition, Locale locale, Model page) {
        var dates = new PublicDates(locale);
        page.addAttribute("name", Wording.of(locale, edition.name(), edition.nameEn()));
        page.addAttribute("theme", Wording.of(locale, edition.theme(), edition.themeEn()));
        page.addAttribute("days", dates.days(edition.startsOn(), edition.endsOn()));
        page.addAttribute("phases", PhaseStep.of(edition, FestivalTime.today(clock), locale));
        page.addAttribute("headline", Headline.of(activities, programme, regions, edition.id()));
        page.addAttribute("venues", festival.venues(edition.id()));
        page.addAttribute("sections", ProgrammeSection.values());
        page.addAttribute("lines", festival.lines(edition.id()));
        var coming = new ProgrammeFilter(edition.id(), null, null, null, false, clock.instant(), null);
        page.addAttribute(
                "next",
                programme.list(coming, new PageQuery(1, NEXT_SHOWN)).rows().stream()
                        .map(activity -> entries.entry(activity, locale))
                        .toList());
        return "publicsite/home";
    }
}
