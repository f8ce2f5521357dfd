package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.deadline.domain.ExtensionScope;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Page;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.Portal;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;

@PortalTest
class SummaryDeadlineTests {

    private final SummaryFilingService filings;
    private final ExtensionService extensions;
    private final SummaryMother summaries;
    private final Plan plan;
    private final SettableClock clock;
    private final Portal portal;
    private final Actors actors;
    private final Actor liuzhou;

    SummaryDeadlineTests(
            SummaryFilingService filings,
            ExtensionService extensions,
            SummaryMother summaries,
            Plan plan,
            SettableClock clock,
            Portal portal,
            Actors actors) {
        this.filings = filings;
        this.extensions = extensions;
        this.summaries = summaries;
        this.plan = plan;
        this.clock = clock;
        this.portal = portal;
        this.actors = actors;
        this.liuzhou = actors.liuzhou();
    }

    @Test
    void aLateSummaryWaitsForAnExtension() {
        summaries.readyToFile(liuzhou, actors.schoolA());
        plan.refuseWhatIsLate();
        clock.setTo(FestivalMoment.at("2020-11-30T18:00:01"));
        int version = summaries.versionOf(liuzhou);

        assertThat(violationsOf(() -> filings.file(version, liuzhou)))
                .containsExactly("deadline.rule.closed.CITY_SUMMARY [2020-11-30 18:00]");
        Page closed = portal.as(liuzhou).page("/city/summary");
        assertThat(closed.buttons()).doesNotContain("报送总结");
        assertThat(closed.text()).contains("市级总结已于 2020-11-30 18:00 截止");

        extensions.grant(
                new ExtensionId(Ids.next()),
                plan.edition().id(),
                DeadlineKind.CITY_SUMMARY,
                ExtensionScope.ofCity(Actors.LIUZHOU),
                FestivalMoment.at("2020-12-03T18:00"),
                "台风",
                actors.office());
        assertThat(portal.as(liuzhou).page("/city/summary").buttons()).contains("报送总结");
        filings.file(version, liuzhou);
    }

    @Test
    void aSummaryThatCameInTimeMayBeCorrectedLater() {
        summaries.returned(liuzhou, actors.schoolA());
        plan.refuseWhatIsLate();
        clock.setTo(FestivalMoment.at("2020-12-01T09:00"));

        assertThat(portal.as(liuzhou).page("/city/summary").text()).doesNotContain("市级总结已于");
    }
}
