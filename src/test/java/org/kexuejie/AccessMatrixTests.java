package org.kexuejie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.organization.domain.ImportSteps;
import org.kexuejie.organization.domain.InvitationDesk;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Visitor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, for everybody: what {@code access-matrix.txt} says is what the portal answers. */
@PortalTest
class AccessMatrixTests {

    private final RequestMappingHandlerMapping routes;
    private final Map<String, Visitor> visitors;
    private final AccessRecords records;

    AccessMatrixTests(
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Portal portal,
            Actors actors,
            ActivityMother activities,
            ActivityService service,
            CityTeamService teams,
            SummaryMother summaries,
            Festival festival,
            ExtensionService extensions,
            InvitationDesk invitations,
            ApplicationMother applications,
            BeanFactory beans) {
        this.routes = requestMappingHandlerMapping;
        this.records = new AccessRecords(
                actors,
                activities,
                service,
                teams,
                summaries,
                new ImportSteps(beans),
                festival,
                extensions,
                invitations,
                applications);
        this.visitors = Map.of(
                "anon", portal.anonymous(),
                "unit2", portal.as(actors.schoolB()),
                "county2", portal.as(actors.chengzhong()),
                "city2", portal.as(actors.nanning()),
                "host", portal.as(actors.wenming()),
                "county", portal.as(actors.sanjiang()),
                "office", portal.as(actors.office()),
                "city", portal.as(actors.liuzhou()),
                "unit", portal.as(actors.venueA()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.kexuejie.AccessLine#all")
    void everybodyGetsTheAnswerThatTheTableSays(AccessLine line) {
        assertThat(line.answering(answers(line))).hasToString(line.toString());
    }

    @Test
    void everyRouteStandsInTheTable() {
        Set<String> known = lines();

        assertThat(routes().stream().filter(route -> !known.contains(route)).map(AccessLine::unknown))
                .as("routes that access-matrix.txt does not know")
                .isEmpty();
    }

    @Test
    void everyLineOfTheTableHasItsRoute() {
        assertThat(lines()).isSubsetOf(routes());
    }

    /** What lies outside of somebody's reach looks like what does not exist. */
    @Test
    void everyRouteToARecordIsTriedWithARecord() {
        assertThat(AccessLine.all().stream().filter(line -> line.route().contains("{") && !line.isAboutARecord()))
                .isEmpty();
    }

    private static Set<String> lines() {
        return AccessLine.all().stream()
                .filter(AccessLine::hasHandler)
                .map(AccessLine::methodAndRoute)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> routes() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getPackageName().startsWith("org.kexuejie"))
                .flatMap(route -> routes(route.getKey()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> routes(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return names.stream()
                .flatMap(name -> mapping.getPatternValues().stream().map(pattern -> name + " " + pattern))
                .toList();
    }

    private List<String> answers(AccessLine line) {
        Map<String, String> parts = line.isAboutARecord() ? records.make(line.record()) : Map.of();
        var answers = new ArrayList<String>();
        for (String who : AccessLine.WHO) {
            answers.add(answer(Objects.requireNonNull(visitors.get(who)), line, line.path(parts)));
        }
        return answers;
    }

    private static String answer(Visitor visitor, AccessLine line, String path) {
        var method = HttpMethod.valueOf(line.method().replace("ANY", "GET"));
        MockHttpServletResponse answer = (line.files().length > 0
                        ? visitor.upload(path, line.toForm(), line.files())
                        : visitor.send(method, path, line.toForm()))
                .getResponse();
        String to = answer.getRedirectedUrl();
        return to != null && to.endsWith("/login") ? "login" : String.valueOf(answer.getStatus());
    }
}
