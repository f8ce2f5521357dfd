package org.kexuejie.journey;

/** 填报执行情况, the form of a report. */
final class ReportScreen extends FormScreen {

    private static final String SUMMARY = "活动按计划顺利开展，学生动手做实验、看展览、听报告，兴趣浓厚，家长反响良好。".repeat(7);

    ReportScreen(Tab tab) {
        super(tab);
    }

    /** Fills in a report of 3 sessions. */
    ReportScreen fill(int youth, int teachers, int visitors) {
        write("报告会（场）", "1");
        write("展览（场）", "2");
        write("参加青少年（人次）", String.valueOf(youth));
        write("参加教师（人次）", String.valueOf(teachers));
        write("家长、公众（人次）", String.valueOf(visitors));
        write("活动小结", SUMMARY);
        write("填表人", "黄老师");
        write("审核人", "韦校长");
        return this;
    }

    PhotosScreen photos() {
        click("上传照片、视频");
        return new PhotosScreen(tab);
    }

    ActivityScreen submit() {
        press("提交核数");
        return new ActivityScreen(tab);
    }

    /** Hands it in, wherever that leads; the answer's status. */
    int trySubmitting() {
        return press("提交核数");
    }

    ReportScreen again() {
        return new ReportScreen(tab);
    }

    ReportScreen saveDraft() {
        press("存草稿");
        return new ReportScreen(tab);
    }
}
