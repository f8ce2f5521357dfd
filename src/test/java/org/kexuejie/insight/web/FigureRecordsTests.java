package org.kexuejie.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.UnitMother.aUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.UnitMother;

/** Every figure leads to a list that holds exactly what it counts: read on the pages, link by link. */
@PortalTest
class FigureRecordsTests {

    private static final Pattern COUNT = Pattern.compile("(\\d+) [所个]");
    private static final Pattern TOTAL = Pattern.compile("共 (\\d+) 项");

    private final Portal portal;
    private final Actors actors;
    private final UnitMother units;
    private final ActivityMother activities;
    private final Plan plan;
    private int accounts;

    FigureRecordsTests(Portal portal, Actors actors, UnitMother units, ActivityMother activities, Plan plan) {
        this.portal = portal;
        this.actors = actors;
        this.units = units;
        this.activities = activities;
        this.plan = plan;
    }

    /** Counties in which demonstration schools stand beside others, stand in for a school, or stand alone. */
    @BeforeEach
    void registerUnitsOfAllKinds() {
        activities.verified(school("450202"));
        activities.approved(school("450202"));
        activities.verified(model("450202"));
        activities.submitted(venue("450202"));

        activities.verified(model("450203"));
        activities.submitted(model("450203"));
        activities.returned(model("450203"));

        activities.submitted(school("450204"));
        activities.verified(model("450204"));
        activities.verified(venue("450204"));

        activities.approved(model("450205"));

        Actor venue = venue("450206");
        activities.approved(venue);
        activities.approved(venue);
        activities.rejected(school("450206"));
        activities.submitted(unit(OrgKind.VOCATIONAL_SCHOOL, "450206", OrgTag.INVENTION_MODEL_UNIT));
        activities.approved(
                school("450206"),
                activities.registration().line(plan.line(Plan.CAMPUS_TOUR).id()));
    }

    @Test
    void aSlotLeadsToTheActivitiesOfTheUnitsThatItCounts() {
        List<Element> slots = slots("/city/coverage", actors.liuzhou());

        assertThat(slots).hasSize(8).allSatisfy(slot -> {
            Page list = portal.as(actors.liuzhou()).page(slot.attr("href"));
            assertThat(unitsOf(list)).as(slot.attr("href")).hasSize(number(COUNT, slot.text()));
        });
    }

    @Test
    void noUnitIsBehindBothSlotsOfItsCounty() {
        List<Element> slots = slots("/office/coverage?city=450200", actors.office());

        assertThat(slots.stream()
                        .flatMap(slot -> unitsOf(portal.as(actors.office()).page(slot.attr("href"))).stream())
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void figuresOfStatisticsLeadToTheActivitiesThatTheyCount() {
        Page page = portal.as(actors.liuzhou()).page("/city/statistics");
        List<Element> rows = page.document().select("table.figures tbody tr, table.figures tfoot tr");

        assertThat(rows).hasSize(11).allSatisfy(row -> {
            List<Element> figures = row.select("td a");
            assertThat(number(TOTAL, list(figures.getFirst()).text()))
                    .as("events of %s", row.text())
                    .isEqualTo(value(figures.getFirst()));
            for (Element units : figures.subList(6, 9)) {
                assertThat(unitsOf(list(units))).as(units.attr("href")).hasSize(value(units));
            }
        });
    }

    @Test
    void targetsLeadToTheActivitiesThatTheyCount() {
        var van = plan.line(Plan.SCIENCE_VAN).id();
        for (String day : List.of("2020-08-20", "2020-09-19", "2020-10-10")) {
            activities.verified(
                    school("450202"),
                    activities
                            .registration()
                            .line(van)
                            .resource("桂B-" + day)
                            .from(day + "T09:00")
                            .to(day + "T11:00")
                            .dateReason("暑期活动"),
                    aReport().from(day + "T09:00").to(day + "T11:00"));
        }
        Page page = portal.as(actors.office()).page("/office/targets");
        Element tile = page.document().select(".target").stream()
                .filter(each -> each.text().contains("科普大篷车"))
                .findFirst()
                .orElseThrow();
        Page list =
                portal.as(actors.office()).page(tile.select(".target-value a").attr("href"));

        assertThat(tile.select(".target-value a").text()).isEqualTo("2");
        assertThat(number(TOTAL, list.text())).isEqualTo(2);
    }

    private Page list(Element figure) {
        return portal.as(actors.liuzhou()).page(figure.attr("href"));
    }

    private List<Element> slots(String path, Actor actor) {
        return new ArrayList<>(portal.as(actor).page(path).document().select("a.slot"));
    }

    /** The units whose activities a list shows. */
    private static List<String> unitsOf(Page list) {
        return list.document().select("tbody th .sub").eachText().stream()
                .map(text -> text.split(" · ", 2)[0])
                .distinct()
                .toList();
    }

    private static int value(Element figure) {
        return Integer.parseInt(figure.text().replace(",", ""));
    }

    private static int number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as("a number in %s", text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private Actor school(String county) {
        return unit(OrgKind.PRIMARY_SCHOOL, county);
    }

    private Actor model(String county) {
        return unit(OrgKind.JUNIOR_HIGH, county, OrgTag.INVENTION_MODEL_UNIT);
    }

    private Actor venue(String county) {
        return unit(OrgKind.RURAL_YOUTH_PALACE, county);
    }

    private Actor unit(OrgKind kind, String county, OrgTag... tags) {
        int number = ++accounts;
        return actors.openFor(
                units.add(aUnit("第" + number + "单位").kind(kind).county(county).tags(tags)), "unit-" + number);
    }
}
