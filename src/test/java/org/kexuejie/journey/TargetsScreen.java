package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 指标, the targets of the plan with what is reached. */
final class TargetsScreen extends Screen {

    TargetsScreen(Tab tab) {
        super(tab);
    }

    String reached(String target) {
        Locator heading = page().getByText(target, new Page.GetByTextOptions().setExact(true));
        return page().locator(".target")
                .filter(new Locator.FilterOptions().setHas(heading))
                .locator(".target-value > a")
                .innerText();
    }
}
