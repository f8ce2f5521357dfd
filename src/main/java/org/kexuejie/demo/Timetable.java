package org.kexuejie.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.kexuejie.demo.Shape.Scene;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.shared.FestivalTime;

/** Finds the days and hours of an activity that fit where it stands at the demo's present. */
class Timetable {

    private static final String TOURING = "TOURING_EXHIBITION";

    /** Created, handed in, returned, handed in again, decided on, called off. */
    private static final int MOST_BEFORE = 6;

    /** Written, handed in, returned, handed in again, decided on. */
    private static final int MOST_AFTER = 5;

    private final EditionInfo edition;
    private final Instant present;
    private final LocalDate today;

    Timetable(EditionInfo edition, Instant present) {
        this.edition = edition;
        this.present = present;
        this.today = FestivalTime.local(present).toLocalDate();
    }

    record Times(Instant startAt, Instant endAt, List<Instant> before, List<Instant> after) {}

    /** @param finished whether everything is to be verified well before the demo's present */
    Times times(Scene scene, boolean finished, Chance chance) {
        LocalDateTime start = start(scene, finished, chance);
        LocalDateTime end = end(scene, start, chance);
        Instant startAt = FestivalTime.instant(start);
        Instant endAt = FestivalTime.instant(end);
        return new Times(startAt, endAt, before(scene.ending(), startAt, chance), after(scene.ending(), endAt, chance));
    }

    private LocalDateTime start(Scene scene, boolean finished, Chance chance) {
        LocalTime hour = chance.pick(List.of(LocalTime.of(8, 30), LocalTime.of(9, 0), LocalTime.of(14, 30)));
        if (scene.day() != null) {
            return scene.day().atTime(hour);
        }
        if (scene.line().equals(TOURING)) {
            return edition.startsOn().plusDays(chance.between(0, 8)).atTime(9, 0);
        }
        return day(scene.ending(), finished ? 18 : 8, chance).atTime(hour);
    }

    private LocalDate day(Ending ending, int daysToVerify, Chance chance) {
        return switch (ending) {
            case VERIFIED -> chance.day(edition.startsOn(), today.minusDays(daysToVerify));
            case REPORT_RETURNED -> chance.day(today.minusDays(18), today.minusDays(6));
            case REPORTED -> chance.day(today.minusDays(15), today.minusDays(4));
            case APPROVED_OVER -> chance.day(today.minusDays(14), today.minusDays(1));
            case REJECTED, CANCELLED -> chance.day(today.minusDays(20), edition.endsOn());
            case DRAFT, WITHDRAWN, SUBMITTED, RETURNED, APPROVED_AHEAD ->
                chance.percent(12)
                        ? chance.day(
                                edition.endsOn().plusDays(1), edition.endsOn().plusDays(12))
                        : chance.day(today.plusDays(1), edition.endsOn());
        };
    }

    private LocalDateTime end(Scene scene, LocalDateTime start, Chance chance) {
        if (scene.line().equals(TOURING)) {
            LocalDate last = scene.ending().isOver() ? today.minusDays(chance.between(6, 12)) : edition.endsOn();
            return last.atTime(17, 30);
        }
        boolean morning = start.getHour() < 12;
        if (morning && chance.percent(35)) {
            return start.toLocalDate().atTime(17, 0);
        }
        return start.plusMinutes(30L * chance.between(3, 5));
    }

    private List<Instant> before(Ending ending, Instant startAt, Chance chance) {
        Instant latest =
                startAt.isBefore(present) ? startAt.minus(Duration.ofHours(20)) : present.minus(Duration.ofHours(1));
        int days = switch (ending) {
            case DRAFT, WITHDRAWN, SUBMITTED, RETURNED -> 9;
            default -> 40;
        };
        return chance.moments(MOST_BEFORE, latest.minus(Duration.ofDays(days)), latest);
    }

    private List<Instant> after(Ending ending, Instant endAt, Chance chance) {
        if (!ending.isOver()) {
            return List.of();
        }
        Instant due = endAt.plus(Duration.ofDays(11));
        Instant latest = due.isBefore(present) ? due : present.minus(Duration.ofMinutes(30));
        return chance.moments(MOST_AFTER, endAt.plus(Duration.ofHours(1)), latest);
    }
}
