package org.kexuejie.activity.web;

import org.kexuejie.festival.LineId;
import org.kexuejie.testing.Form;

/** The forms of activities as browsers send them, complete. */
final class Forms {

    static final String CONTENT = "全校学生分年级参加科学实验、航模表演和科普展览，邀请科技馆老师现场讲解。".repeat(4);
    static final String SUMMARY = "活动按计划顺利开展，学生动手做实验、看展览、听报告，兴趣浓厚，家长反响良好。".repeat(7);

    private Forms() {}

    static Form registration(Object id, LineId line) {
        return Form.of(
                "id", id.toString(),
                "title", "东门小学校园科技节",
                "theme", "启迪科学智慧",
                "line", line.toString(),
                "forms", "PRACTICE",
                "forms", "EXHIBITION",
                "startAt", "2020-09-19T14:30",
                "endAt", "2020-09-19T17:00",
                "mode", "OFFLINE",
                "place", "学校操场",
                "audience", "PRIMARY",
                "openToPublic", "true",
                "_openToPublic", "on",
                "expectedYouth", "300",
                "expectedTeachers", "20",
                "noFee", "true",
                "hasEpidemicPlan", "true",
                "content", CONTENT,
                "organizers[0].role", "HOST",
                "organizers[0].name", "城中区教育局",
                "organizers[1].role", "ORGANIZER",
                "organizers[1].name", "东门小学",
                "leaderName", "韦校长",
                "contactName", "黄老师",
                "contactPhone", "13907720002",
                "contactEmail", "huang@example.org",
                "submit", "false");
    }

    static Form report(int version) {
        return Form.of(
                "version", String.valueOf(version),
                "startAt", "2020-09-19T14:30",
                "endAt", "2020-09-19T17:00",
                "place", "学校操场",
                "lectures", "1",
                "exhibitions", "2",
                "trainings", "",
                "youthVisits", "320",
                "teacherVisits", "18",
                "publicVisits", "40",
                "summary", SUMMARY,
                "preparedBy", "黄老师",
                "checkedBy", "韦校长",
                "submit", "false");
    }
}
