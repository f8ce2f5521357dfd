package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.GeneratedActivities.Fact;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.StoredFiles;
import org.springframework.beans.factory.BeanFactory;

/** Who sees which activities: in lists, in counts and one by one. */
@PortalTest
class ActivityScopeTests {

    private static final Actor OFFICE = PaperPlan.actor(Role.COMMITTEE_OFFICE, Scope.region());

    private final ActivityQueries queries;
    private final ActivityFiles files;
    private final GeneratedActivities generated;
    private final Regions regions;
    private final EditionId edition;

    ActivityScopeTests(
            ActivityQueries queries, ActivityFiles files, Festival festival, Regions regions, BeanFactory beans) {
        this.queries = queries;
        this.files = files;
        this.generated = new GeneratedActivities(beans);
        this.regions = regions;
        this.edition = festival.current().id();
    }

    @BeforeEach
    void generate() {
        generated.make(80);
    }

    private Set<ActivityId> seenBy(Actor actor) {
        var page = queries.list(edition, Filters.ALL, actor, new PageQuery(1, 100));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ActivityRow::id).collect(Collectors.toSet());
    }

    private void assertSees(Actor actor, Predicate<Fact> own) {
        var expected = generated.facts().stream().filter(own).toList();
        var ids = expected.stream().map(Fact::id).collect(Collectors.toSet());

        assertThat(seenBy(actor)).isEqualTo(ids);
        assertThat(queries.counts(edition, actor).byStatus())
                .isEqualTo(expected.stream().collect(Collectors.groupingBy(Fact::status, Collectors.counting())));
        assertThat(generated.those(fact -> queries.isVisible(fact.id(), actor))).hasSameElementsAs(ids);
        assertThat(generated.those(fact -> files.mayRead(
                        actor, StoredFiles.of("activity", fact.id().value()))))
                .hasSameElementsAs(ids);
    }

    @Test
    void theOfficeSeesWhatIsHandedIn() {
        assertSees(OFFICE, Fact::isHandedIn);
    }

    @Test
    void everyCitySeesWhatIsHandedInThere() {
        for (City city : regions.cities()) {
            assertSees(
                    team(city),
                    fact -> fact.isHandedIn() && fact.unit().cityCode().equals(city.code()));
        }
    }

    @Test
    void everyCountySeesWhatIsHandedInThere() {
        for (String county : List.of("450202", "450226", "450103", "450205")) {
            var actor = PaperPlan.actor(
                    Role.COUNTY_AST, Scope.county(regions.county(county).cityCode(), county));
            assertSees(
                    actor, fact -> fact.isHandedIn() && fact.unit().countyCode().equals(county));
        }
    }

    @Test
    void everyHostSeesWhatIsHandedInUnderItsLines() {
        for (Sector sector : Sector.values()) {
            assertSees(
                    PaperPlan.actor(Role.HOST, Scope.sector(sector.name())),
                    fact -> fact.isHandedIn() && fact.line().concerns(sector));
        }
    }

    @Test
    void everyUnitSeesItsOwnWithItsDrafts() {
        var units = generated.facts().stream().map(Fact::unit).collect(Collectors.toSet());
        for (OrganizationInfo unit : units) {
            assertSees(
                    PaperPlan.actor(
                            Role.UNIT, Scope.unit(unit.cityCode(), unit.id().value())),
                    fact -> fact.unit().equals(unit));
        }
    }

    @Test
    void theCitiesTogetherSeeWhatTheOfficeSeesAndNoneSeesAnothers() {
        assertParts(regions.cities().stream().map(ActivityScopeTests::team), OFFICE);
    }

    @Test
    void theCountiesOfACityTogetherSeeWhatTheCitySeesAndNoneSeesAnothers() {
        City liuzhou = regions.city(Actors.LIUZHOU);
        var counties = liuzhou.counties().stream()
                .map(county -> PaperPlan.actor(Role.COUNTY_AST, Scope.county(liuzhou.code(), county.code())));

        assertParts(counties, team(liuzhou));
    }

    private void assertParts(Stream<Actor> parts, Actor whole) {
        Map<Actor, Set<ActivityId>> seen = parts.collect(Collectors.toMap(Function.identity(), this::seenBy));
        var union = new HashSet<ActivityId>();
        seen.values().forEach(union::addAll);

        assertThat(union).isNotEmpty().isEqualTo(seenBy(whole));
        assertThat(seen.values().stream().mapToInt(Set::size).sum()).isEqualTo(union.size());
    }

    @Test
    void aFilterOfAnotherPlaceShowsNothing() {
        var elsewhere = Filters.by("city", Actors.NANNING);

        assertThat(queries.list(edition, elsewhere, team(regions.city(Actors.LIUZHOU)), PageQuery.ofPage(1))
                        .total())
                .isZero();
    }

    private static Actor team(City city) {
        return PaperPlan.actor(Role.CITY_TEAM, Scope.city(city.code()));
    }
}
