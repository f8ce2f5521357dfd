package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.kexuejie.testing.Documents;

/** 申报活动, the form of a registration. */
final class RegistrationScreen extends FormScreen {

    /** Shown with a registration that is held from 9:00 to 11:30 on 17 October 2020. */
    static final String START = "2020-10-17T09:00";

    private static final String END = "2020-10-17T11:30";
    private static final String CONTENT = "全校学生分年级参加科学实验、航模表演和科普展览，邀请科技馆老师现场讲解。".repeat(4);

    /** A plan as a file. */
    static final FilePayload PLAN = new FilePayload("方案.pdf", "application/pdf", Documents.pdf());

    RegistrationScreen(Tab tab) {
        super(tab);
    }

    static RegistrationScreen blank(Tab tab) {
        tab.go("/school/activities/new");
        return new RegistrationScreen(tab);
    }

    /** Fills in whatever a submission asks for. */
    RegistrationScreen fill(String title) {
        write("活动名称", title);
        pick("所属板块", "校外活动场所科学节");
        tick("实践");
        tick("展示");
        write("开始时间", START);
        write("结束时间", END);
        tick("线下");
        write("地点", "学校");
        pick("面向对象", "小学生");
        write("预计参加青少年（人次）", "300");
        write("预计参加教师（人次）", "20");
        write("活动内容与日程", CONTENT);
        tab.tick(page().locator("#noFee"));
        tab.tick(page().locator("#hasEpidemicPlan"));
        addFiles();
        write("负责人", "韦校长");
        write("联系人", "黄老师");
        write("联系电话", "13907720002");
        write("邮箱", "huang@example.org");
        return this;
    }

    RegistrationScreen addFiles() {
        page().locator("#planFile").setInputFiles(PLAN);
        page().locator("#safetyPlan").setInputFiles(PLAN);
        return this;
    }

    ActivityScreen submit() {
        pressSubmit();
        return new ActivityScreen(tab);
    }

    ActivityScreen saveDraft() {
        press("存草稿");
        return new ActivityScreen(tab);
    }

    /** Sends the form, wherever that leads; the answer's status. */
    int pressSubmit() {
        return press("提交审核");
    }

    int pressSaveDraft() {
        return press("存草稿");
    }

    /** Sends the form twice before the first sending is answered. */
    void submitTwiceAtOnce() {
        page().getByText("提交审核").focus();
        tab.follow(() -> {
            page().keyboard().down("Enter");
            page().keyboard().down("Enter");
        });
    }

    RegistrationScreen leaveOut(String label) {
        write(label, "");
        return this;
    }

    /** Waits until the page says this of what was typed. */
    void awaitTyping(String said) {
        page().locator("[data-autosave-state]")
                .filter(new Locator.FilterOptions().setHasText(said))
                .waitFor();
    }

    /** Puts back what this device has kept. */
    void restoreFromDevice() {
        page().getByText("恢复到表里").click();
    }

    /** What is said of somebody else's change. */
    String conflict() {
        return page().locator("main .notice-bad").innerText();
    }

    /** The form as it came back. */
    RegistrationScreen again() {
        return new RegistrationScreen(tab);
    }
}
