package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.activity.domain.Filters.ALL;
import static org.kexuejie.activity.domain.Filters.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.GeneratedActivities.Fact;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.Statements;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Filters, orders and pages of the lists of activities, against plain loops over 90 random activities. */
@PortalTest
class ActivityQueriesTests {

    private static final Predicate<Fact> COUNTS = fact -> fact.line().countsForCoverage();
    private static final Predicate<Fact> VENUE = fact -> fact.unit().kind().slot() == CoverageSlot.VENUE;
    private static final Predicate<Fact> MODEL = fact -> fact.unit().isModelUnit();

    private final ActivityQueries queries;
    private final GeneratedActivities generated;
    private final Statements statements;
    private final TransactionTemplate transaction;
    private final Actor office;
    private final EditionId edition;
    private final List<LineInfo> lines;

    ActivityQueriesTests(
            ActivityQueries queries,
            Festival festival,
            Statements statements,
            Actors actors,
            PlatformTransactionManager transactions,
            BeanFactory beans) {
        this.queries = queries;
        this.generated = new GeneratedActivities(beans);
        this.statements = statements;
        this.transaction = new TransactionTemplate(transactions);
        this.office = actors.office();
        this.edition = festival.current().id();
        this.lines = festival.lines(edition);
    }

    @BeforeEach
    void generate() {
        generated.make(90);
    }

    private static boolean isSchool(Fact fact) {
        return fact.unit().kind().slot() == CoverageSlot.SCHOOL;
    }

    /** Of every page of a list, in its order, and held against the number that the list gives. */
    private List<ActivityId> list(ActivityFilter filter) {
        var ids = new ArrayList<ActivityId>();
        int number = 1;
        Paged<ActivityRow> page;
        do {
            page = queries.list(edition, filter, office, PageQuery.ofPage(number++));
            page.rows().forEach(row -> ids.add(row.id()));
        } while (number <= page.pageCount());
        assertThat(page.total()).isEqualTo(ids.size());
        return ids;
    }

    private void assertFilter(ActivityFilter filter, Predicate<Fact> wanted) {
        assertThat(list(filter))
                .as(filter.toString())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(generated.those(wanted.and(Fact::isHandedIn)));
    }

    @Test
    void everyStateAndStageShowsItsOwn() {
        assertFilter(ALL, fact -> true);
        for (ActivityStatus status : ActivityStatus.values()) {
            if (status != ActivityStatus.DRAFT) {
                assertFilter(by("status", status), fact -> fact.status() == status);
            }
        }
        for (ActivityStage stage : ActivityStage.values()) {
            assertFilter(by("stage", stage), fact -> stage.statuses().contains(fact.status()));
        }
    }

    @Test
    void everyPlaceShowsItsOwn() {
        for (String city : List.of("450200", "450100", "450300")) {
            assertFilter(by("city", city), fact -> fact.unit().cityCode().equals(city));
        }
        for (String county : List.of("450202", "450226", "450302")) {
            assertFilter(by("county", county), fact -> fact.unit().countyCode().equals(county));
        }
    }

    @Test
    void everyLineAndKindOfUnitShowsItsOwn() {
        for (LineInfo line : lines) {
            assertFilter(by("line", line.id()), fact -> fact.line().equals(line));
        }
        for (OrgKind kind : List.of(OrgKind.PRIMARY_SCHOOL, OrgKind.POPSCI_VENUE, OrgKind.UNIVERSITY)) {
            assertFilter(by("kind", kind), fact -> fact.unit().kind() == kind);
        }
    }

    @Test
    void aSlotShowsWhoCountsForItInTheLinesThatCount() {
        assertFilter(
                by("slot", CoverageSlot.SCHOOL),
                COUNTS.and(ActivityQueriesTests::isSchool).and(MODEL.negate()));
        assertFilter(by("slot", CoverageSlot.VENUE), COUNTS.and(VENUE.or(MODEL)));
    }

    @Test
    void aDemonstrationSchoolThatStandsInCountsForTheOtherSlot() {
        var standIn = generated.facts().stream()
                .filter(COUNTS.and(ActivityQueriesTests::isSchool).and(MODEL).and(Fact::isHandedIn))
                .findFirst()
                .orElseThrow()
                .unit();
        Predicate<Fact> itself = fact -> fact.unit().equals(standIn);

        assertFilter(
                by("slot", CoverageSlot.SCHOOL, "standIn", standIn.id()),
                COUNTS.and(ActivityQueriesTests::isSchool).and(MODEL.negate().or(itself)));
        assertFilter(
                by("slot", CoverageSlot.VENUE, "standIn", standIn.id()),
                COUNTS.and(VENUE.or(MODEL)).and(itself.negate()));
    }

    @Test
    void everyColumnOfUnitsShowsItsOwn() {
        assertFilter(by("units", UnitGroup.SCHOOLS), ActivityQueriesTests::isSchool);
        assertFilter(by("units", UnitGroup.VENUES), VENUE);
        assertFilter(by("units", UnitGroup.MODEL_UNITS), MODEL);
    }

    @Test
    void daysShowWhatIsOnDuringThem() {
        var first = LocalDate.parse("2020-09-20");
        var last = LocalDate.parse("2020-09-27");
        Predicate<Fact> notBefore = fact -> !day(fact.to()).isBefore(first);
        Predicate<Fact> notAfter = fact -> !day(fact.from()).isAfter(last);

        assertFilter(by("from", first), notBefore);
        assertFilter(by("to", last), notAfter);
        assertFilter(by("from", first, "to", last), notBefore.and(notAfter));
    }

    private static LocalDate day(Instant moment) {
        return FestivalTime.local(moment).toLocalDate();
    }

    @Test
    void filtersNarrowEachOther() {
        var narrow = Records.with(
                by("city", "450200", "stage", ActivityStage.REGISTERED), "to", LocalDate.parse("2020-10-15"));

        assertFilter(
                Records.with(narrow, "text", "科技节"),
                fact -> ActivityStage.REGISTERED.statuses().contains(fact.status())
                        && fact.unit().cityCode().equals("450200")
                        && !day(fact.from()).isAfter(LocalDate.parse("2020-10-15"))
                        && fact.title().contains("科技节"));
    }

    @Test
    void everyOrderIsKeptOverAllPages() {
        Comparator<Fact> byId = Comparator.comparing(fact -> fact.id().toString());
        Comparator<Fact> waiting = Comparator.comparing(Fact::since).thenComparing(byId);
        Comparator<Fact> start = Comparator.comparing(Fact::startAt).thenComparing(byId);

        assertThat(list(ALL)).isEqualTo(inOrder(waiting.reversed()));
        assertThat(list(by("sort", ActivitySort.NEWEST))).isEqualTo(inOrder(waiting.reversed()));
        assertThat(list(by("sort", ActivitySort.WAITING))).isEqualTo(inOrder(waiting));
        assertThat(list(by("sort", ActivitySort.START))).isEqualTo(inOrder(start));
        assertThat(list(by("sort", ActivitySort.COUNTY)))
                .isEqualTo(
                        inOrder(Comparator.comparing((Fact fact) -> fact.unit().countyCode())
                                .thenComparing(start)));
    }

    private List<ActivityId> inOrder(Comparator<Fact> order) {
        return generated.facts().stream()
                .filter(Fact::isHandedIn)
                .sorted(order)
                .map(Fact::id)
                .toList();
    }

    @Test
    void theSheetHoldsWhatTheListHolds() {
        for (ActivitySort sort : ActivitySort.values()) {
            var streamed = transaction.execute(_ -> {
                try (var rows = queries.all(edition, by("sort", sort), office)) {
                    return rows.map(ActivityRow::id).toList();
                }
            });
            assertThat(streamed).isEqualTo(list(by("sort", sort)));
        }
    }

    @Test
    void aRowSaysWhatIsKnownOfItsActivity() {
        var rows = queries.list(edition, ALL, office, new PageQuery(1, 100)).rows();

        assertThat(rows).allSatisfy(row -> {
            Fact fact = generated.facts().stream()
                    .filter(each -> each.id().equals(row.id()))
                    .findFirst()
                    .orElseThrow();
            boolean reported = row.youthVisits() != null;
            assertThat(row)
                    .isEqualTo(new ActivityRow(
                            fact.id(),
                            fact.receiptNumber(),
                            fact.title(),
                            fact.unit().name(),
                            fact.unit().cityCode(),
                            fact.unit().countyCode(),
                            fact.line().id(),
                            fact.status(),
                            fact.startAt(),
                            fact.endAt(),
                            fact.submittedAt(),
                            fact.submittedAt(),
                            fact.expectedYouth(),
                            fact.status() == ActivityStatus.OFFICE_REVIEW,
                            reported ? 3 : null,
                            reported ? 320 : null));
            assertThat(reported)
                    .isEqualTo(List.of(ActivityStatus.REPORTED, ActivityStatus.REPORT_RETURNED, ActivityStatus.VERIFIED)
                            .contains(fact.status()));
        });
    }

    @Test
    void anotherEditionHasItsOwnList() {
        var other = new EditionId(new UUID(0, 0));

        assertThat(queries.list(other, ALL, office, PageQuery.ofPage(1)).total())
                .isZero();
        assertThat(queries.counts(other, office).all()).isZero();
    }

    @Test
    void aPageBehindTheLastIsEmptyAndStillCounts() {
        var behind = queries.list(edition, ALL, office, PageQuery.ofPage(99));

        assertThat(behind.rows()).isEmpty();
        assertThat(behind.total()).isEqualTo(generated.those(Fact::isHandedIn).size());
    }

    @Test
    void aListOfHundredRowsCostsAsMuchAsOneOfOne() {
        var few = statements.of(() -> queries.list(edition, ALL, office, new PageQuery(1, 1)));
        var many = statements.of(() -> queries.list(edition, ALL, office, new PageQuery(1, 100)));

        assertThat(few).hasSize(2);
        assertThat(many).isEqualTo(few);
    }
}
