package org.kexuejie.publicsite.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.activity.PublishedPhotos;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shell.ListLink;
import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme: all approved activities, and each by itself. */
@Controller
@PublicPage
class ProgrammeController {

    private final Festival festival;
    private final PublicProgramme programme;
    private final PublishedPhotos photos;
    private final ProgrammeEntries entries;
    private final Regions regions;
    private final Clock clock;

    ProgrammeController(
            Festival festival,
            PublicProgramme programme,
            PublishedPhotos photos,
            ProgrammeEntries entries,
            Regions regions,
            Clock clock) {
        this.festival = festival;
        this.programme = programme;
        this.photos = photos;
        this.entries = entries;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/activities")
    String list(
            @ModelAttribute("query") ProgrammeQuery query,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        return festival.findCurrent()
                .map(edition -> list(edition, query, PageQuery.ofPage(page), locale, request, model))
                .orElse(PublicViews.NO_EDITION);
    }

    @HxRequest
    @GetMapping("/activities")
    String results(
            @ModelAttribute("query") ProgrammeQuery query,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        return list(query, page, locale, request, model) + " :: programme";
    }

    private String list(
            EditionInfo edition,
            ProgrammeQuery query,
            PageQuery page,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        var filter = query.filter(edition.id(), regions, clock.instant());
        Paged<PublicActivity> found = programme.list(filter, page);
        model.addAttribute("list", found);
        model.addAttribute(
                "entries",
                found.rows().stream()
                        .map(activity -> entries.entry(activity, locale))
                        .toList());
        model.addAttribute("link", ListLink.of(request));
        model.addAttribute("cities", regions.cities());
        model.addAttribute(
                "counties",
                regions.cities().stream()
                        .filter(city -> city.code().equals(query.city()))
                        .findFirst()
                        .map(City::counties)
                        .orElse(List.of()));
        model.addAttribute("lines", festival.lines(edition.id()));
        model.addAttribute("choicesOfDays", Arrays.asList(ProgrammeQuery.When.values()));
        return "publicsite/programme";
    }

    /** What is not approved does not exist for the public. */
    @GetMapping("/activities/{id}")
    String show(@PathVariable ActivityId id, Locale locale, Model model) {
        PublicActivity activity = programme.find(id).orElseThrow(() -> new RecordNotFound("public activity " + id));
        model.addAttribute("entry", entries.entry(activity, locale));
        model.addAttribute("photos", photos.of(id));
        return "publicsite/activity";
    }
}
