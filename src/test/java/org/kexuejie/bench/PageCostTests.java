package org.kexuejie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.region.Regions;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.testing.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every home, list, board and sheet: none asks the database for one record after the other. */
@PortalTest
class PageCostTests {

    private static final int MOST_STATEMENTS = 25;

    /** They lead on to another page, unless there is something to say. */
    private static final Set<String> LEADING_ON = Set.of("/resume", "/suspended");

    private final RequestMappingHandlerMapping routes;
    private final Portal portal;
    private final Actors actors;
    private final ActivityMother activities;
    private final SummaryMother summaries;
    private final UnitMother units;
    private final Regions regions;
    private final Statements statements;
    private final BeanFactory beans;

    PageCostTests(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Portal portal,
            Actors actors,
            ActivityMother activities,
            SummaryMother summaries,
            UnitMother units,
            Regions regions,
            Statements statements,
            BeanFactory beans) {
        this.routes = requestMappingHandlerMapping;
        this.portal = portal;
        this.actors = actors;
        this.activities = activities;
        this.summaries = summaries;
        this.units = units;
        this.regions = regions;
        this.statements = statements;
        this.beans = beans;
    }

    @Test
    void manyRecordsCostAPageAsManyStatementsAsFew() {
        for (ActivityStatus status : ActivityStatus.values()) {
            activities.in(status, actors.schoolA());
        }
        summaries.begun(actors.liuzhou());
        Map<String, List<String>> few = costs();
        addMany();

        Map<String, List<String>> dearer = costs();
        few.forEach(
                (page, cost) -> dearer.computeIfPresent(page, (same, now) -> now.size() > cost.size() ? now : null));

        assertThat(dearer).isEmpty();
        assertThat(few).containsKeys("/city/activities", "/office/units", "/office/summaries", "/activities");
        assertThat(few.values()).allSatisfy(cost -> assertThat(cost).hasSizeLessThan(MOST_STATEMENTS));
    }

    private void addMany() {
        summaries.filed(actors.nanning(), actors.schoolN());
        var festival = new LargeFestival(beans);
        festival.fill(regions.city(Actors.LIUZHOU), 400);
        festival.fill(regions.city(Actors.NANNING), 400);
        for (var unit : List.of(actors.schoolA(), actors.schoolB(), actors.venueA())) {
            activities.verified(unit);
            activities.draft(unit);
            activities.reported(unit);
        }
        for (int i = 0; i < 5; i++) {
            actors.openFor(units.add(UnitMother.aUnit("城中区第" + i + "小学")), "unit-" + i);
        }
    }

    /** The statements of every page that needs no record in its address. */
    private Map<String, List<String>> costs() {
        var costs = new TreeMap<String, List<String>>();
        for (String path : pages()) {
            costs.put(path, cost(visitor(path), path));
        }
        return costs;
    }

    /** At the second and third time, the cheaper of them: the plan, which is kept for seconds, may be read anew. */
    private List<String> cost(Visitor visitor, String path) {
        var costs = new ArrayList<List<String>>();
        for (int time = 0; time < 3; time++) {
            costs.add(statements.of(() -> assertThat(visitor.get(path)).hasStatus2xxSuccessful()));
        }
        return costs.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private Visitor visitor(String path) {
        return switch (path.split("/", 3)[1]) {
            case "office" -> portal.as(actors.office());
            case "city", "password" -> portal.as(actors.liuzhou());
            case "county" -> portal.as(actors.chengzhong());
            case "host" -> portal.as(actors.wenming());
            case "school" -> portal.as(actors.schoolA());
            default -> portal.anonymous();
        };
    }

    private Set<String> pages() {
        var pages = new TreeSet<String>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.kexuejie") && isRead(route)) {
                pages.addAll(route.getPatternValues());
            }
        });
        // an archive opens every one of its files
        pages.removeIf(path -> path.contains("{") || LEADING_ON.contains(path) || path.endsWith("/gallery.zip"));
        return pages;
    }

    private static boolean isRead(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
