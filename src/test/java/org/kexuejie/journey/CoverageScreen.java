package org.kexuejie.journey;

/** 覆盖, the counties with their two slots. */
final class CoverageScreen extends Screen {

    CoverageScreen(Tab tab) {
        super(tab);
    }

    /** What a county's slot for schools shows: how far, and with how many. */
    String schools(String countyCode) {
        return page().locator("#c" + countyCode + " .slot")
                .first()
                .innerText()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Follows the slot for schools to the activities behind it. */
    ActivityList openSchools(String countyCode) {
        tab.follow(page().locator("#c" + countyCode + " a.slot").first());
        return new ActivityList(tab);
    }
}
