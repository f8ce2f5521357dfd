package org.kexuejie.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.MediaLevel;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;
import org.kexuejie.shared.FestivalTime;

/** Writes reports that can be handed in (F04). */
class ReportWriter {

    private final Texts.ReportTexts texts;

    ReportWriter(Words words) {
        texts = words.texts().reports();
    }

    Report write(ActivityPlan plan, Registration planned) {
        Chance chance = plan.chance();
        int expected = Report.count(planned.expectedYouth());
        boolean differs = chance.percent(5);
        int youth = differs ? expected * 2 / 5 : expected * chance.between(78, 122) / 100;
        int teachers = Math.max(2, youth / chance.between(18, 36));
        Sessions sessions = Sessions.of(plan.line(), chance);
        return new Report(
                planned.startAt(),
                planned.endAt(),
                planned.place(),
                sessions.lectures(),
                sessions.exhibitions(),
                sessions.trainings(),
                sessions.films(),
                sessions.contests(),
                sessions.others(),
                youth,
                of(planned, Audience.PRIMARY, youth),
                of(planned, Audience.JUNIOR, youth),
                of(planned, Audience.SENIOR, youth),
                of(planned, Audience.COLLEGE, youth),
                teachers,
                false,
                chance.percent(50) ? youth / chance.between(6, 15) : 0,
                false,
                chance.percent(12) ? chance.between(200, 3000) : 0,
                chance.between(0, 6),
                chance.between(2, 25),
                youth / 2,
                chance.between(0, 20),
                chance.between(0, 30),
                chance.percent(35) ? List.of(media(plan, planned)) : List.of(),
                summary(plan, sessions.count(), youth, teachers),
                chance.percent(60) ? chance.pick(texts.highlights()) : null,
                differs ? texts.variance() : null,
                planned.contactName(),
                planned.leaderName());
    }

    private static @Nullable Integer of(Registration planned, Audience audience, int youth) {
        return planned.audience() == audience ? youth : null;
    }

    private MediaReport media(ActivityPlan plan, Registration planned) {
        Chance chance = plan.chance();
        MediaLevel level = chance.pick(List.copyOf(new TreeMap<>(texts.media()).keySet()));
        LocalDate held =
                FestivalTime.local(Objects.requireNonNull(planned.startAt())).toLocalDate();
        return new MediaReport(
                chance.pick(Objects.requireNonNull(texts.media().get(level))),
                level,
                held.plusDays(chance.between(0, 3)),
                "https://www.example.com/%tY%<tm/%d.html".formatted(held, chance.between(10000, 99999)));
    }

    private String summary(ActivityPlan plan, int sessions, int youth, int teachers) {
        Chance chance = plan.chance();
        String text = String.join(
                "",
                "%s以“%s”为主题参加科学节。"
                        .formatted(plan.unit().plainName(), plan.topic().name()),
                chance.pick(texts.openings()),
                "活动内容为：" + plan.topic().doing() + "。",
                plan.topic().seen() + "。",
                chance.pick(texts.effects()),
                chance.pick(texts.lessons()),
                chance.pick(texts.thanks()));
        return Words.fill(text, Map.of("场次", sessions, "人数", youth, "教师", teachers));
    }

    /** Sessions by type, at least one altogether. */
    private record Sessions(int lectures, int exhibitions, int trainings, int films, int contests, int others) {

        static Sessions of(String line, Chance chance) {
            int some = chance.between(1, 3);
            return switch (line) {
                case "CAMPUS_TOUR" -> new Sessions(some, 0, 0, 0, 0, 0);
                case "SCIENCE_VAN", "INVENTION_SHOW" -> new Sessions(0, some, 0, 0, 0, 0);
                case "TOURING_EXHIBITION" -> new Sessions(0, 1, 0, chance.between(0, 4), 0, 0);
                case "COUNSELOR_TRAINING" -> new Sessions(0, 0, 1, 0, 0, 0);
                case "SCIENCE_RHYME" -> new Sessions(0, 0, 0, 0, 1, some);
                default ->
                    new Sessions(
                            chance.between(0, 2),
                            chance.between(0, 1),
                            0,
                            chance.between(0, 1),
                            chance.between(0, 1),
                            some);
            };
        }

        int count() {
            return lectures + exhibitions + trainings + films + contests + others;
        }
    }
}
