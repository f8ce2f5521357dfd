package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A page of the public site. */
final class PublicScreen extends Screen {

    PublicScreen(Tab tab) {
        super(tab);
    }

    static PublicScreen home(Tab tab) {
        tab.go("/");
        return new PublicScreen(tab);
    }

    PublicScreen programme() {
        tab.follow(page().locator(".public-nav")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("活动").setExact(true)));
        return new PublicScreen(tab);
    }

    PublicScreen inEnglish() {
        tab.follow(page().getByText("English", new Page.GetByTextOptions().setExact(true)));
        return new PublicScreen(tab);
    }

    String language() {
        return page().locator("html").getAttribute("lang");
    }

    /** The titles of the activities that are listed. */
    List<String> activities() {
        return page().locator(".programme h3").allInnerTexts();
    }

    PublicScreen inCity(String city) {
        tab.refresh(
                address -> address.contains("/activities?"),
                () -> page().getByLabel("市", new Page.GetByLabelOptions().setExact(true))
                        .selectOption(new SelectOption().setLabel(city)));
        return new PublicScreen(tab);
    }

    PublicScreen open(String title) {
        click(title);
        return new PublicScreen(tab);
    }
}
