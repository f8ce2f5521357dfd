package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** A list of activities, as cities, the office, counties and host departments have it. */
final class ActivityList extends Screen {

    ActivityList(Tab tab) {
        super(tab);
    }

    List<String> titles() {
        return page().locator("table.grid tbody .title-cell a").allInnerTexts();
    }

    String total() {
        return page().locator("#results h2").innerText();
    }

    ActivityScreen open(String title) {
        click(title);
        return new ActivityScreen(tab);
    }

    ActivityList all() {
        return only("全部");
    }

    /** Chooses one of the states on top. */
    ActivityList only(String status) {
        Locator state = page().locator(".tabs .tab", new Page.LocatorOptions().setHasText(status));
        tab.follow(state);
        return new ActivityList(tab);
    }

    /** Filters by a word; the answer comes into the page by itself, or as a new page where there are no scripts. */
    ActivityList search(String word) {
        page().getByLabel("搜索").fill(word);
        filtered(() -> tab.tap(page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("筛选").setExact(true))));
        return new ActivityList(tab);
    }

    ActivityList inCounty(String county) {
        filtered(() -> page().getByLabel("县（市、区）").selectOption(county));
        return new ActivityList(tab);
    }

    ActivityList page(int number) {
        click(String.valueOf(number));
        return new ActivityList(tab);
    }

    private void filtered(Runnable step) {
        tab.refresh(address -> address.contains("/activities?"), step);
    }

    /** Downloads the list as it is filtered. */
    Path download() {
        return tab.download(page().getByText("导出 Excel")::click).path();
    }
}
