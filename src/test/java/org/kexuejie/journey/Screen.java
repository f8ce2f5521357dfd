package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page of the portal in somebody's tab, inspected when it is reached. */
class Screen {

    protected final Tab tab;

    Screen(Tab tab) {
        this.tab = tab;
        tab.inspect();
    }

    String heading() {
        return page().locator("h1").innerText();
    }

    /** What the last step left to say. */
    String notice() {
        return page().locator("main .notice-good").innerText();
    }

    /** The texts of the error summary. */
    List<String> errors() {
        return page().locator(".error-summary li").allInnerTexts();
    }

    /** What a page says that stands in place of another. */
    String errorsOfPage() {
        return page().getByRole(AriaRole.MAIN).innerText();
    }

    Tab tab() {
        return tab;
    }

    protected Page page() {
        return tab.page();
    }

    /** Opens a page by the menu, as its entry is called. */
    protected void choose(String entry) {
        Locator toggle = page().locator(".nav-toggle > summary");
        if (toggle.isVisible()) {
            tab.tap(toggle);
        }
        Locator link = page().getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true))
                .locator("visible=true");
        tab.follow(link);
    }

    /** Presses the button that sends a form; the answer's status. */
    protected int press(String button) {
        return press(page().getByRole(AriaRole.MAIN), button);
    }

    protected int press(Locator within, String button) {
        return tab.follow(within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)));
    }

    protected void click(String link) {
        tab.follow(page().getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    /** Opens what is folded under a heading and returns it. */
    protected Locator unfold(String heading) {
        Locator section = page().locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("summary", new Page.LocatorOptions().setHasText(heading))));
        tab.tap(section.locator("summary"));
        return section;
    }

    /** The facts of the page, by their term. */
    protected String fact(String term) {
        return page().locator("dl.facts dt")
                .getByText(term, new Locator.GetByTextOptions().setExact(true))
                .locator("xpath=following-sibling::dd[1]")
                .innerText();
    }
}
