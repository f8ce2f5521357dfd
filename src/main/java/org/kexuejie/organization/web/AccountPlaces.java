package org.kexuejie.organization.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CountyLevels;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shell.OptionGroup;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an account can be for, as the forms offer it: the cities and hosts of the office, the counties of a city. */
@Component
class AccountPlaces {

    private final Regions regions;
    private final CountyLevels levels;
    private final MessageSource messages;

    AccountPlaces(Regions regions, CountyLevels levels, MessageSource messages) {
        this.levels = levels;
        this.regions = regions;
        this.messages = messages;
    }

    void fillCities(Model page) {
        fill(
                page,
                Role.CITY_TEAM,
                "region.city",
                regions.cities().stream()
                        .map(city -> new OptionGroup.Option(city.code(), city.name()))
                        .toList());
    }

    void fillCounties(Model page, Actor actor) {
        fill(
                page,
                Role.COUNTY_AST,
                "region.county",
                regions.city(actor.cityCode()).counties().stream()
                        .map(county -> new OptionGroup.Option(county.code(), county.name()))
                        .toList());
    }

    /** Whether accounts of counties are offered at all. */
    void fillCountyLevel(Model page, Actor actor) {
        page.addAttribute("countyLevel", levels.isOn(actor.cityCode()));
    }

    void fillHosts(Model page) {
        fill(
                page,
                Role.HOST,
                "organization.account.sector",
                Arrays.stream(Sector.values())
                        .map(sector -> new OptionGroup.Option(
                                sector.name(), messages.getMessage(sector.labelKey(), null, Locale.SIMPLIFIED_CHINESE)))
                        .toList());
    }

    static Sector sector(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("sector " + name));
    }

    private static void fill(Model page, Role role, String label, List<OptionGroup.Option> options) {
        page.addAttribute("role", role);
        page.addAttribute("placeLabel", label);
        page.addAttribute("places", OptionGroup.plain(options));
    }
}
