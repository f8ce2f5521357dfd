package org.kexuejie.chase.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.organization.CityTeams;
import org.kexuejie.organization.domain.CountyContacts;
import org.kexuejie.shared.FestivalTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a chase, ready to be sent by SMS or WeChat. */
@Component
class ChaseTexts {

    private final CityTeams teams;
    private final CountyContacts contacts;
    private final MessageSource messages;
    private final Clock clock;

    ChaseTexts(CityTeams teams, CountyContacts contacts, MessageSource messages, Clock clock) {
        this.teams = teams;
        this.contacts = contacts;
        this.messages = messages;
        this.clock = clock;
    }

    String toUnit(EditionInfo edition, List<ChaseGap> gaps, @Nullable String contact, Actor actor) {
        String what = gaps.stream().map(this::request).collect(Collectors.joining("；"));
        return text("chase.letter.unit", edition.shortName(), gaps.getFirst().unitName(), what)
                + signed(contact, actor);
    }

    String toAll(EditionInfo edition, Collection<List<ChaseGap>> units, @Nullable String contact, Actor actor) {
        var number = new int[1];
        String list = units.stream()
                .map(gaps -> "%d. %s：%s"
                        .formatted(
                                ++number[0],
                                gaps.getFirst().unitName(),
                                gaps.stream().map(this::request).collect(Collectors.joining("；"))))
                .collect(Collectors.joining("\n"));
        return text("chase.letter.all", edition.shortName()) + "\n" + list + "\n" + signed(contact, actor);
    }

    /** What the unit is asked for, in one clause. */
    String request(ChaseGap gap) {
        String key = "chase.request." + gap.cause();
        String title = quoted(gap.title());
        @Nullable Instant due = gap.due();
        if (due == null) {
            return text(key, title);
        }
        String when = clock.instant().isAfter(due) ? "chase.when.over" : "chase.when.before";
        return text(key, title) + text(when, moment(due));
    }

    /** Quotes within quotes are single ones. */
    static String quoted(@Nullable String title) {
        return title == null ? "" : title.replace('“', '‘').replace('”', '’');
    }

    /** Whom the units can ask: the liaison of the city's team, the contact of the county; nothing while none is named. */
    @Nullable
    String contactOf(EditionInfo edition, Actor actor) {
        return switch (actor.role()) {
            case CITY_TEAM ->
                teams.board(edition.id()).stream()
                        .filter(team -> team.cityCode().equals(actor.cityCode()))
                        .filter(team -> team.liaison() != null)
                        .map(team -> contact(Objects.requireNonNull(team.liaison()), team.phone()))
                        .findFirst()
                        .orElse(null);
            case COUNTY_AST -> {
                var named = contacts.of(actor.cityCode()).get(actor.countyCode());
                yield named == null ? null : contact(named.name(), named.phone());
            }
            case COMMITTEE_OFFICE, UNIT, HOST -> null;
        };
    }

    private static String contact(String name, @Nullable String phone) {
        return phone == null ? name : name + " " + phone;
    }

    private String signed(@Nullable String contact, Actor actor) {
        return contact == null
                ? text("chase.letter.signed", actor.affiliation())
                : text("chase.letter.signedWithContact", actor.affiliation(), contact);
    }

    /** 10月25日18:00; the end of a day is 24:00 of it and not 0:00 of the next. */
    private static String moment(Instant due) {
        var local = FestivalTime.local(due);
        return local.getHour() == 0 && local.getMinute() == 0
                ? FestivalTime.shortDay(local.toLocalDate().minusDays(1)) + "24:00"
                : FestivalTime.shortDay(local.toLocalDate()) + "%d:%02d".formatted(local.getHour(), local.getMinute());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
