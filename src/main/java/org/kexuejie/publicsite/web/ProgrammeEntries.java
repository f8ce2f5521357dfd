package org.kexuejie.publicsite.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.springframework.stereotype.Component;

/** Puts activities into the words of the public pages. */
@Component
class ProgrammeEntries {

    private final Festival festival;
    private final Regions regions;
    private final Clock clock;

    ProgrammeEntries(Festival festival, Regions regions, Clock clock) {
        this.festival = festival;
        this.regions = regions;
        this.clock = clock;
    }

    ProgrammeEntry entry(PublicActivity activity, Locale locale) {
        var dates = new PublicDates(locale);
        LocalDate first = FestivalTime.local(activity.startAt()).toLocalDate();
        LocalDate last = FestivalTime.local(activity.endAt()).toLocalDate();
        return new ProgrammeEntry(
                WithoutContacts.in(activity),
                dates.month(first),
                first.getDayOfMonth(),
                dates.daysOfYear(first, last),
                dates.span(activity.startAt(), activity.endAt()),
                where(activity, locale),
                line(activity),
                stateKey(activity, clock.instant()));
    }

    private String where(PublicActivity activity, Locale locale) {
        City city = regions.city(activity.cityCode());
        County county = regions.county(activity.countyCode());
        return Wording.isEnglish(locale)
                ? county.englishName() + ", " + city.englishName()
                : city.name() + county.name();
    }

    private String line(PublicActivity activity) {
        return festival.findCurrent().map(edition -> festival.lines(edition.id())).stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> line.id().equals(activity.line()))
                .map(LineInfo::shortName)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String stateKey(PublicActivity activity, Instant now) {
        if (!now.isBefore(activity.endAt())) {
            return "publicsite.state.over";
        }
        return now.isBefore(activity.startAt()) ? null : "publicsite.state.on";
    }
}
