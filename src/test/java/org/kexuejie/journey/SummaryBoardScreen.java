package org.kexuejie.journey;

import com.microsoft.playwright.Page;

/** 总结验收, the summaries of all cities before the office. */
final class SummaryBoardScreen extends Screen {

    SummaryBoardScreen(Tab tab) {
        super(tab);
    }

    String statusOf(String city) {
        return page().locator("tbody tr", new Page.LocatorOptions().setHasText(city))
                .locator(".tag")
                .first()
                .innerText();
    }

    /** Opens the summary of a city and accepts it. */
    SummaryBoardScreen accept(String city) {
        click(city);
        new Screen(tab);
        press("验收通过");
        return new SummaryBoardScreen(tab);
    }
}
