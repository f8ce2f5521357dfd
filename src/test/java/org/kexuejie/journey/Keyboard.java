package org.kexuejie.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Somebody who uses a tab by keyboard only. */
final class Keyboard {

    private static final int MOST_STOPS = 80;
    private static final int MOMENT_PARTS = 6;
    private static final List<DateTimeFormatter> MOMENT_ORDERS = List.of(
            DateTimeFormatter.ofPattern("MM dd yyyy hh mm a", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("yyyy MM dd HH mm", Locale.ENGLISH));

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

    /** Enters day and time part by part, in whichever order the browser's own language has them. */
    Keyboard enterMoment(LocalDateTime moment) {
        for (DateTimeFormatter order : MOMENT_ORDERS) {
            IntStream.range(0, MOMENT_PARTS).forEach(part -> press("ArrowLeft"));
            for (String part : order.format(moment).split(" ", -1)) {
                tab.page().keyboard().type(part);
                if (part.length() > 2) {
                    press("ArrowRight"); // a year may have more digits; after any other part the browser moves on
                }
            }
            if (moment.toString().equals(tab.page().locator(":focus").inputValue())) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not enter " + moment);
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

    /** Opens the chooser of the file field and takes a file. */
    Keyboard choose(FilePayload file) {
        tab.page().waitForFileChooser(() -> press("Enter")).setFiles(file);
        return this;
    }

    /** Follows the link or sends the form. */
    Keyboard enter() {
        tab.follow(() -> press("Enter"));
        new Screen(tab);
        return this;
    }
}
