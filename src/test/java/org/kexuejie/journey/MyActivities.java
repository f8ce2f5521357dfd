package org.kexuejie.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** 我的活动, the list of a unit. */
final class MyActivities extends Screen {

    MyActivities(Tab tab) {
        super(tab);
    }

    List<String> titles() {
        return page().locator(".activity-card b").allInnerTexts();
    }

    RegistrationScreen register() {
        click("申报活动");
        return new RegistrationScreen(tab);
    }

    ActivityScreen open(String title) {
        follow(title);
        return new ActivityScreen(tab);
    }

    /** Goes on with what was typed and never saved. */
    RegistrationScreen goOnWith(String title) {
        follow(title);
        return new RegistrationScreen(tab);
    }

    private void follow(String title) {
        tab.follow(page().locator(".activity-card", new Page.LocatorOptions().setHasText(title)));
    }
}
