package org.kexuejie.demo;

import java.util.Map;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.Report;

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
                teachers,
                chance.percent(50) ? youth / chance.between(6, 15) : 0,
                chance.percent(12) ? chance.between(200, 3000) : 0,
                chance.between(0, 6),
                chance.between(2, 25),
                summary(plan, sessions.count(), youth, teachers),
                chance.percent(60) ? chance.pick(texts.highlights()) : null,
                differs ? texts.variance() : null,
                planned.contactName(),
                planned.leaderName());
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
