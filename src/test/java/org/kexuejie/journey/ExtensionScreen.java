package org.kexuejie.journey;

import java.util.List;

/** 延期, the list of what the office has granted. */
final class ExtensionScreen extends Screen {

    private ExtensionScreen(Tab tab) {
        super(tab);
    }

    static ExtensionScreen open(Tab tab) {
        tab.go("/office/extensions");
        return new ExtensionScreen(tab);
    }

    /** @param lastDay such as 2020-07-04 */
    ExtensionScreen grant(String kind, String city, String lastDay, String reason) {
        click("办理延期");
        var form = new FormScreen(tab);
        form.tick(kind);
        form.pick("对象", city);
        form.write("延至哪一天", lastDay);
        form.write("原因", reason);
        form.press("延期");
        return new ExtensionScreen(tab);
    }

    List<String> states() {
        return page().locator("table.grid .tag").allInnerTexts();
    }
}
