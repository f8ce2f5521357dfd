package org.kexuejie.activity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.EvidenceKind;
import org.kexuejie.activity.domain.Gallery;
import org.kexuejie.activity.domain.GalleryArchive;
import org.kexuejie.activity.domain.GalleryFilter;
import org.kexuejie.activity.domain.GalleryPhoto;
import org.kexuejie.activity.domain.GalleryState;
import org.kexuejie.document.Download;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shell.ListLink;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the galleries, which are alike for all roles but for what each may see. */
@Component
class Galleries {

    private static final int PER_PAGE = 24;

    private final Gallery gallery;
    private final GalleryArchive archive;
    private final Festival festival;
    private final Regions regions;
    private final PhotoPages photoPages;
    private final Clock clock;

    Galleries(
            Gallery gallery,
            GalleryArchive archive,
            Festival festival,
            Regions regions,
            PhotoPages photoPages,
            Clock clock) {
        this.gallery = gallery;
        this.archive = archive;
        this.festival = festival;
        this.regions = regions;
        this.photoPages = photoPages;
        this.clock = clock;
    }

    void fill(Model page, GalleryFilter filter, int number, Actor actor, HttpServletRequest request) {
        EditionInfo edition = festival.current();
        Paged<GalleryPhoto> list = gallery.list(edition.id(), filter, actor, new PageQuery(number, PER_PAGE));
        page.addAttribute("list", list);
        page.addAttribute(
                "films",
                photoPages.films(list.rows().stream().map(GalleryPhoto::photo).toList()));
        page.addAttribute("kinds", EvidenceKind.values());
        page.addAttribute("filter", filter);
        page.addAttribute("link", ListLink.of(request));
        page.addAttribute("lines", festival.lines(edition.id()));
        page.addAttribute("states", GalleryState.values());
        page.addAttribute("cities", actor.is(Role.COMMITTEE_OFFICE) ? regions.cities() : List.of());
        page.addAttribute("counties", counties(filter, actor));
    }

    void archive(GalleryFilter filter, Actor actor, HttpServletResponse response) throws IOException {
        EditionInfo edition = festival.current();
        String name = "%s活动影像_%s".formatted(edition.shortName(), FestivalTime.today(clock));
        archive.write(edition, filter, actor, Download.zip(response, name));
    }

    private List<County> counties(GalleryFilter filter, Actor actor) {
        @Nullable String city = actor.is(Role.CITY_TEAM) ? actor.cityCode() : filter.city();
        return regions.cities().stream()
                .filter(known -> known.code().equals(city))
                .map(City::counties)
                .flatMap(List::stream)
                .toList();
    }
}
