package org.kexuejie.journey;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.kexuejie.organization.domain.ImportSteps;

/** 批量导入单位, from the file to what became of it. */
final class ImportScreen extends Screen {

    private ImportScreen(Tab tab) {
        super(tab);
    }

    static ImportScreen start(Tab tab) {
        tab.go("/office/units/import");
        return new ImportScreen(tab);
    }

    /** Uploads a list and comes back when it has been checked. */
    ImportScreen upload(FilePayload list, ImportSteps steps) {
        page().locator("#file").setInputFiles(list);
        press("上传并检查");
        return afterwards(steps);
    }

    /** Imports what was checked. */
    ImportScreen confirm(String button, ImportSteps steps) {
        press(button);
        return afterwards(steps);
    }

    private ImportScreen afterwards(ImportSteps steps) {
        steps.run(tab.path());
        tab.go(tab.path());
        return new ImportScreen(tab);
    }

    /** Row, column, what was typed and what is wrong with it. */
    List<String> faults() {
        return page().locator("table.grid tbody tr").all().stream()
                .map(row -> String.join(" ", row.locator("td").allInnerTexts()))
                .toList();
    }

    String result() {
        return page().locator("#decision").innerText();
    }
}
