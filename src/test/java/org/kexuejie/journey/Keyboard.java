package org.kexuejie.journey;

import com.microsoft.playwright.Locator;

/** Somebody who uses a tab by keyboard only. */
final class Keyboard {

    private static final int MOST_STOPS = 80;

    /** What the thing with the focus is called: by its label, or by its own words. */
    private static final String FOCUSED = """
            () => {
                const it = document.activeElement;
                const label = it.labels && it.labels.length ? it.labels[0] : it;
                const words = label.querySelector('span:not(.visually-hidden):not(.required)') || label;
                return words.textContent.trim();
            }""";

    private final Tab tab;

    Keyboard(Tab tab) {
        this.tab = tab;
    }

    /** Tabs on to what is called so. */
    Keyboard to(String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (name.equals(tab.page().evaluate(FOCUSED))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("the keyboard does not lead to " + name + " on " + tab.path());
    }

    Keyboard type(String text) {
        tab.page().keyboard().insertText(text);
        return this;
    }

    /** Presses keys one by one, as date fields want them. */
    Keyboard strike(String keys) {
        tab.page().keyboard().type(keys);
        return this;
    }

    Keyboard press(String key) {
        tab.page().keyboard().press(key);
        return this;
    }

    /** Chooses in a list by typing on until its words are chosen. */
    Keyboard pick(String words) {
        Locator list = tab.page().locator(":focus");
        for (int i = 0; i < MOST_STOPS; i++) {
            if (words.equals(list.locator("option:checked").innerText().strip())) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("the keyboard does not choose " + words);
    }

    /** Follows the link or sends the form. */
    Keyboard enter() {
        tab.follow(() -> press("Enter"));
        new Screen(tab);
        return this;
    }
}
