package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** 工作台, the home of whoever has signed in. */
final class Workbench extends Screen {

    Workbench(Tab tab) {
        super(tab);
    }

    static Workbench of(String username, Tab tab) {
        return SignIn.open(tab).asStaff(username);
    }

    /** Goes home by the brand on top. */
    static Workbench home(Tab tab) {
        tab.follow(tab.page().locator(".brand"));
        return new Workbench(tab);
    }

    /** What waits under a heading, by its title. */
    List<String> waiting(String group) {
        return page().locator("section.card-plain")
                .filter(new Locator.FilterOptions().setHas(page().locator("h2").getByText(group)))
                .locator(".work-title > a")
                .allInnerTexts();
    }

    MyActivities myActivities() {
        choose("我的活动");
        return new MyActivities(tab);
    }

    ActivityList activities(String entry) {
        choose(entry);
        return new ActivityList(tab);
    }

    CoverageScreen coverage() {
        choose("覆盖");
        return new CoverageScreen(tab);
    }

    TargetsScreen targets() {
        choose("指标");
        return new TargetsScreen(tab);
    }

    SummaryScreen summary() {
        choose("全市总结");
        return new SummaryScreen(tab);
    }

    SummaryBoardScreen summaries() {
        choose("总结验收");
        return new SummaryBoardScreen(tab);
    }

    /** Opens one of the records that wait. */
    ActivityScreen open(String title) {
        click(title);
        return new ActivityScreen(tab);
    }

    String tile(String label) {
        return page().locator(".tile", new Page.LocatorOptions().setHasText(label))
                .locator(".tile-value")
                .innerText()
                .strip();
    }
}
