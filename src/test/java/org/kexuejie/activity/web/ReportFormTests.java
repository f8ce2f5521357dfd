package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.RegistrationBuilder.aRegistration;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Report;
import org.kexuejie.activity.ReviewChain;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class ReportFormTests {

    private static final List<String> SESSIONS =
            List.of("lectures", "exhibitions", "trainings", "films", "contests", "otherSessions");
    private static final List<String> VISITS = List.of(
            "youthVisits",
            "primaryVisits",
            "juniorVisits",
            "seniorVisits",
            "universityVisits",
            "teacherVisits",
            "publicVisits",
            "onlineVisits",
            "expertVisits",
            "volunteerVisits",
            "materials",
            "panels",
            "exhibits");

    private static ReportForm form(Report report) {
        return ReportForm.of(new ActivityView(
                new ActivityId(new UUID(7, 7)),
                5,
                PaperPlan.EDITION.id(),
                PaperPlan.UNIT.id(),
                PaperPlan.UNIT.cityCode(),
                PaperPlan.UNIT.countyCode(),
                ActivityStatus.APPROVED,
                "08-4502-00001",
                aRegistration(PaperPlan.LINE.id()).build(),
                report,
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                ReviewChain.CITY_ONLY,
                null));
    }

    @Test
    void aReportBeginsWithWhatWasRegistered() {
        var begun = form(Report.empty());

        assertThat(begun.version()).isEqualTo(5);
        assertThat(begun.startAt()).isEqualTo(LocalDateTime.parse("2020-09-19T14:30"));
        assertThat(begun.endAt()).isEqualTo(LocalDateTime.parse("2020-09-19T17:00"));
        assertThat(begun.place()).isEqualTo("学校操场");
        assertThat(begun.preparedBy()).isEqualTo("黄老师");
        assertThat(begun.checkedBy()).isEqualTo("韦校长");
        assertThat(begun.youthVisits()).isNull();
    }

    @Test
    void whatIsReportedComesBackAsItWas() {
        Report report = aReport().varianceNote("当天暴雨").build();

        assertThat(form(report).toReport()).isEqualTo(report);
    }

    @Test
    void whatWasEmptiedIsNotFilledAgain() {
        Report emptied = Records.with(Records.with(aReport().build(), "place", null), "startAt", null);

        assertThat(form(emptied).place()).isNull();
        assertThat(form(emptied).startAt()).isNull();
    }

    @Test
    void figuresAreNotNegativeAndBounded() {
        var fine = new LinkedHashMap<String, Integer>();
        var tooMany = new LinkedHashMap<String, Integer>();
        var negative = new LinkedHashMap<String, Integer>();
        SESSIONS.forEach(field -> fine.put(field, 9_999));
        SESSIONS.forEach(field -> tooMany.put(field, 10_000));
        VISITS.forEach(field -> fine.put(field, 9_999_999));
        VISITS.forEach(field -> tooMany.put(field, 10_000_000));
        fine.keySet().forEach(field -> negative.put(field, -1));
        var form = form(aReport().build());

        assertThat(Limits.refused(form, fine)).isEmpty();
        assertThat(Limits.refused(form, tooMany)).isEqualTo(all(fine, "shell.rule.tooMany"));
        assertThat(Limits.refused(form, negative)).isEqualTo(all(fine, "shell.rule.negative"));
    }

    private static Map<String, String> all(Map<String, ?> fields, String message) {
        var all = new TreeMap<String, String>();
        fields.keySet().forEach(field -> all.put(field, message));
        return all;
    }

    @Test
    void textsEndWhereTheDatabaseEndsThem() {
        var form = form(aReport().build());

        assertThat(Limits.refused(form, texts(0))).isEmpty();
        assertThat(Limits.refused(form, texts(1))).isEqualTo(all(texts(1), "shell.rule.tooLong"));
    }

    private static Map<String, String> texts(int more) {
        return Map.of(
                "place", "科".repeat(100 + more),
                "summary", "科".repeat(5000 + more),
                "highlight", "科".repeat(1000 + more),
                "varianceNote", "科".repeat(500 + more),
                "preparedBy", "科".repeat(20 + more),
                "checkedBy", "科".repeat(20 + more));
    }
}
