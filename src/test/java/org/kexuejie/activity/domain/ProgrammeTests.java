package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.ProgrammeFilter;
import org.kexuejie.activity.PublicActivity;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.activity.Registration;
import org.kexuejie.activity.domain.GeneratedActivities.Fact;
import org.kexuejie.festival.EditionId;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Records;
import org.springframework.beans.factory.BeanFactory;

/** What the public sees of activities. */
@PortalTest
class ProgrammeTests {

    private final PublicProgramme programme;
    private final ActivityService service;
    private final ActivityMother mother;
    private final Plan plan;
    private final BeanFactory beans;
    private final Actor schoolA;
    private final ProgrammeFilter all;

    ProgrammeTests(
            PublicProgramme programme,
            ActivityService service,
            ActivityMother mother,
            Plan plan,
            Actors actors,
            BeanFactory beans) {
        this.programme = programme;
        this.service = service;
        this.mother = mother;
        this.plan = plan;
        this.beans = beans;
        this.schoolA = actors.schoolA();
        this.all = new ProgrammeFilter(plan.edition().id(), null, null, null, false, null, null);
    }

    private List<ActivityId> programme(ProgrammeFilter filter) {
        var page = programme.list(filter, new PageQuery(1, 100));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(PublicActivity::id).toList();
    }

    @Test
    void onlyWhatIsApprovedIsPublic() {
        var shown = new ArrayList<ActivityStatus>();
        for (ActivityStatus status : ActivityStatus.values()) {
            var id = mother.in(status, schoolA);
            boolean isListed = programme(all).contains(id);
            assertThat(programme.find(id).isPresent()).isEqualTo(isListed);
            if (isListed) {
                shown.add(status);
            }
        }

        assertThat(shown)
                .containsExactly(
                        ActivityStatus.APPROVED,
                        ActivityStatus.REPORTED,
                        ActivityStatus.REPORT_RETURNED,
                        ActivityStatus.VERIFIED);
        assertThat(programme.find(new ActivityId(Ids.next()))).isEmpty();
    }

    @Test
    void thePublicReadsWhatConcernsItAndNoNamesOrNumbersOfPeople() {
        var line = plan.line(Plan.SCHOOL_VENUE_FESTIVAL).id();
        var id = mother.verified(schoolA, mother.registration(), aReport().varianceNote("内部说明"));
        Registration given = service.show(id, schoolA).activity().registration();

        var shown = programme.find(id).orElseThrow();

        assertThat(shown)
                .isEqualTo(new PublicActivity(
                        id,
                        "东门小学校园科技节",
                        "启迪科学智慧",
                        line,
                        List.of(ActivityForm.PRACTICE, ActivityForm.EXHIBITION),
                        ActivityMode.OFFLINE,
                        Audience.PRIMARY,
                        "柳州市城中区东门小学",
                        "450200",
                        "450202",
                        "学校操场",
                        FestivalMoment.at("2020-09-19T14:30"),
                        FestivalMoment.at("2020-09-19T17:00"),
                        true,
                        String.valueOf(given.content()),
                        "结合侗族文化"));
        assertThat(shown.toString())
                .doesNotContain("韦校长", "黄老师", "13907720002", "huang@example.org", "08-4502", "内部说明");
    }

    @Test
    void filtersAndOrderAreThoseOfAPlainLoop() {
        var generated = new GeneratedActivities(beans);
        generated.make(90);
        var line = plan.line(Plan.CAMPUS_TOUR);
        var moment = FestivalMoment.at("2020-09-25T00:00");

        assertProgramme(generated, all, fact -> true);
        assertProgramme(
                generated,
                Records.with(all, "city", "450100"),
                fact -> fact.unit().cityCode().equals("450100"));
        assertProgramme(
                generated,
                Records.with(all, "county", "450226"),
                fact -> fact.unit().countyCode().equals("450226"));
        assertProgramme(
                generated,
                Records.with(all, "line", line.id()),
                fact -> fact.line().equals(line));
        assertProgramme(generated, Records.with(all, "openOnly", true), Fact::openToPublic);
        assertProgramme(
                generated,
                Records.with(all, "endsAfter", moment),
                fact -> !fact.endAt().isBefore(moment));
        assertProgramme(
                generated, Records.with(all, "text", "航模"), fact -> fact.title().contains("航模"));
        assertThat(programme(Records.with(all, "edition", new EditionId(Ids.next()))))
                .isEmpty();
    }

    private void assertProgramme(GeneratedActivities generated, ProgrammeFilter filter, Predicate<Fact> wanted) {
        assertThat(programme(filter))
                .as(filter.toString())
                .isNotEmpty()
                .isEqualTo(generated.facts().stream()
                        .filter(fact -> fact.status().isApproved())
                        .filter(wanted)
                        .sorted(Comparator.comparing(Fact::startAt)
                                .thenComparing(fact -> fact.id().toString()))
                        .map(Fact::id)
                        .toList());
    }

    @Test
    void thePagesOfTheProgrammeFollowEachOther() {
        for (int day = 1; day <= 5; day++) {
            mother.approved(
                    schoolA,
                    mother.registration()
                            .from("2020-09-0%dT09:00".formatted(day))
                            .to("2020-09-10T09:00"));
        }

        var first = programme.list(all, new PageQuery(1, 3));
        var second = programme.list(all, new PageQuery(2, 3));

        assertThat(first.total()).isEqualTo(5);
        var both = new ArrayList<>(first.rows());
        both.addAll(second.rows());
        assertThat(both)
                .extracting(PublicActivity::startAt)
                .containsExactly(
                        FestivalMoment.at("2020-09-01T09:00"),
                        FestivalMoment.at("2020-09-02T09:00"),
                        FestivalMoment.at("2020-09-03T09:00"),
                        FestivalMoment.at("2020-09-04T09:00"),
                        FestivalMoment.at("2020-09-05T09:00"));
    }
}
