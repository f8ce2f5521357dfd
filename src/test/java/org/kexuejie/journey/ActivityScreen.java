package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The page of one activity, as its unit, its city and all who may read it see it. */
final class ActivityScreen extends Screen {

    ActivityScreen(Tab tab) {
        super(tab);
    }

    String status() {
        return page().locator(".page-head .tag").first().innerText();
    }

    String receipt() {
        return page().locator(".page-head .lead > span").last().innerText();
    }

    /** The steps of the trail, latest last, with the state that each led to. */
    List<String> trail() {
        return page().locator("ol.trail li > div:first-child").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** What a return says, and what it is tied to. */
    String returned() {
        return page().locator("main .notice-warn").innerText();
    }

    /** Who has it now, since when, and what comes next. */
    String standing() {
        return page().locator(".status-line p").innerText();
    }

    /** The fields that were changed after a return. */
    List<String> changes() {
        return page().locator("#changes table tbody th > span:first-child").allInnerTexts();
    }

    boolean mayBeReviewed() {
        return page().locator("#review").isVisible();
    }

    RegistrationScreen revise() {
        click("修改后重新提交");
        return new RegistrationScreen(tab);
    }

    RegistrationScreen edit() {
        click("修改");
        return new RegistrationScreen(tab);
    }

    ReportScreen report() {
        click("填报执行情况");
        return new ReportScreen(tab);
    }

    ActivityList approve(String opinion) {
        page().getByLabel("意见", new Page.GetByLabelOptions().setExact(true)).fill(opinion);
        press("通过");
        return new ActivityList(tab);
    }

    ActivityList verify() {
        press("核数通过");
        return new ActivityList(tab);
    }

    /** Returns it for a reason that is tied to a field. */
    ActivityList sendBack(String field, String reason) {
        trySendingBack(field, reason);
        return new ActivityList(tab);
    }

    /** Gives the reason of a return that was refused without one. */
    ActivityList sendBackFromOpen(String reason) {
        Locator step = page().locator("details[open]");
        step.getByRole(AriaRole.TEXTBOX).fill(reason);
        press(step, "退回修改");
        return new ActivityList(tab);
    }

    /** Returns it, wherever that leads; the answer's status. */
    int trySendingBack(String field, String reason) {
        Locator step = unfold("退回修改");
        step.getByLabel("针对哪一项").selectOption(new SelectOption().setLabel(field));
        step.getByRole(AriaRole.TEXTBOX).fill(reason);
        return press(step, "退回修改");
    }

    ActivityScreen again() {
        return new ActivityScreen(tab);
    }
}
