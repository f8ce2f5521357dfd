package org.kexuejie.chase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Form;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Sheet;
import org.springframework.http.HttpStatus;

/** The list of what is missing, from the choice to the note on the unit's home. */
@PortalTest
class ChasePageTests {

    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;

    ChasePageTests(Portal portal, Actors actors, ActivityMother activities) {
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
    }

    @Test
    void aCountySeesItsUnitsWithTheirTelephonesAndWhatItsCoverageMisses() {
        var page = portal.as(actors.sanjiang()).page("/county/chase");

        assertThat(page.text()).contains("三江侗族自治县青少年活动中心", "本县覆盖还缺", "未申报", "13907720002");
        assertThat(page.text()).doesNotContain("东门小学");
        assertThat(page.document().select("a[href=tel:13907720002]")).hasSize(1);
    }

    @Test
    void whatIsChosenIsPreviewedWithItsWordsThenNotedAndShownToTheUnit() {
        var city = portal.as(actors.liuzhou());
        var key = "UNREPORTED." + activities.approved(actors.schoolA());

        var preview = city.page("/city/chase/round?keys=" + key);
        assertThat(preview.document().select("#to-all").text()).contains("1. 柳州市城中区东门小学：请填报“");
        assertThat(preview.document().select("#letter-1").text()).contains("柳州市城中区东门小学：请填报“");
        String round = preview.field("round");
        assertThat(city.post("/city/chase/round", Form.of("round", round, "keys", key)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/city/chase");

        assertThat(city.page("/city/chase?chased=true").text()).contains("已催 1 次", "柳州市科协");
        assertThat(portal.as(actors.schoolA()).page("/school").text()).contains("柳州市科协第 1 次催报");
        assertThat(city.page("/city").text()).contains("催报 1 个单位");
    }

    @Test
    void whereNothingIsChosenNothingIsNoted() {
        var city = portal.as(actors.liuzhou());

        assertThat(city.page("/city/chase/round").text()).contains("没有选中要催报的事项");
        assertThat(city.post("/city/chase/round")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(city.page("/city/chase?chased=true").text()).contains("没有要催报的事项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?cause=UNREPORTED",
                "?county=450226",
                "?text=%E4%B8%9C%E9%97%A8",
                "?needed=true&chased=false"
            })
    void theSheetHoldsExactlyTheFilter(String filter) {
        activities.approved(actors.schoolA());
        var city = portal.as(actors.liuzhou());

        var listed = city.page("/city/chase" + filter).document().select("table.grid th.title-cell a[href*=/units/]");
        var sheet = Sheet.of(city.get("/city/chase.xlsx" + filter));

        assertThat(sheet.column("单位")).isEqualTo(listed.eachText());
        assertThat(sheet.column("联系电话")).allMatch("13907720002"::equals);
    }

    @Test
    void theOfficeSeesCitiesAndACityItsCounties() {
        assertThat(portal.as(actors.office()).page("/office/chase").links())
                .anyMatch(link -> link.contains("/office/chase?city=450200"));
        assertThat(portal.as(actors.liuzhou()).page("/city/chase").links())
                .anyMatch(link -> link.contains("/city/chase?county=450226"));
    }
}
