package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A page with a form, whose fields go by their labels. */
class FormScreen extends Screen {

    FormScreen(Tab tab) {
        super(tab);
    }

    void write(String label, String text) {
        control(label).fill(text);
    }

    /** What stands in a field. */
    String written(String label) {
        return control(label).inputValue();
    }

    /** Chooses the first option whose words contain these. */
    void pick(String label, String words) {
        Locator select = control(label);
        String value = select.locator("option", new Locator.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value");
        select.selectOption(new SelectOption().setValue(value));
    }

    void tick(String choice) {
        tab.tick(page().getByLabel(choice, new Page.GetByLabelOptions().setExact(true)));
    }

    /** What stands below a field: an error, or the reason of a return. */
    String remarkAt(String label) {
        return field(label).locator(".field-error").innerText().strip().replaceAll("\\s*\n\\s*", "");
    }

    private Locator control(String label) {
        return field(label).locator("input, select, textarea");
    }

    /** A field that must be filled in has more in its label than its words. */
    private Locator field(String label) {
        Locator words = page().locator("label > span").getByText(label, new Locator.GetByTextOptions().setExact(true));
        return page().locator(".field").filter(new Locator.FilterOptions().setHas(words));
    }
}
