package org.kexuejie.publicsite.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.OrgRole;
import org.kexuejie.festival.OrganizationEntry;
import org.kexuejie.region.Regions;
import org.kexuejie.shell.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who carries the festival: the committee in rank order, hosts, organisers, co-organisers by city. */
@Controller
@PublicPage
class CommitteeListController {

    private final Festival festival;
    private final Regions regions;

    CommitteeListController(Festival festival, Regions regions) {
        this.festival = festival;
        this.regions = regions;
    }

    /** The co-organisers of a city in their order. */
    record CityOrganizations(String city, List<String> names) {}

    @GetMapping("/committee")
    String committee(Locale locale, Model page) {
        return festival.findCurrent()
                .map(edition -> committee(edition, locale, page))
                .orElse(PublicViews.NO_EDITION);
    }

    private String committee(EditionInfo edition, Locale locale, Model page) {
        Map<CommitteePosition, List<CommitteeEntry>> members =
                festival.committee(edition.id()).stream().collect(groupingBy(CommitteeEntry::position));
        Map<OrgRole, List<OrganizationEntry>> organizations =
                festival.organizations(edition.id()).stream().collect(groupingBy(OrganizationEntry::role));
        page.addAttribute("name", Wording.of(locale, edition.name(), edition.nameEn()));
        page.addAttribute("positions", CommitteePosition.values());
        page.addAttribute("members", members);
        page.addAttribute("organizations", organizations);
        page.addAttribute("roles", List.of(OrgRole.HOST, OrgRole.ORGANIZER));
        var coOrganizers = organizations.getOrDefault(OrgRole.CO_ORGANIZER, List.of());
        page.addAttribute("cities", byCity(coOrganizers, locale));
        page.addAttribute(
                "others",
                coOrganizers.stream().filter(entry -> entry.cityCode() == null).toList());
        return "publicsite/committee";
    }

    private List<CityOrganizations> byCity(List<OrganizationEntry> coOrganizers, Locale locale) {
        return regions.cities().stream()
                .map(city -> new CityOrganizations(
                        Wording.isEnglish(locale) ? city.englishName() : city.name(),
                        coOrganizers.stream()
                                .filter(entry -> Objects.equals(entry.cityCode(), city.code()))
                                .map(OrganizationEntry::name)
                                .toList()))
                .filter(city -> !city.names().isEmpty())
                .toList();
    }
}
