package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;

/** Which summaries wait for whom. */
@PortalTest
class SummaryWorkTests {

    private static final LocalDate DUE = LocalDate.parse("2020-11-30");

    private final SummaryWork work;
    private final SummaryMother summaries;
    private final SettableClock clock;
    private final Actors actors;

    SummaryWorkTests(SummaryWork work, SummaryMother summaries, SettableClock clock, Actors actors) {
        this.work = work;
        this.summaries = summaries;
        this.clock = clock;
        this.actors = actors;
    }

    private static WorkGroup own(String titleKey, String title) {
        var item = new WorkItem(title, null, null, DUE, "/city/summary");
        return new WorkGroup(30, titleKey, 1, "/city/summary", List.of(item));
    }

    @Test
    void aCityIsRemindedFromTheDayOnWhichTheSummariesBegin() {
        clock.setTo(FestivalMoment.at("2020-10-31T23:00"));
        assertThat(work.waitingFor(actors.liuzhou())).isEmpty();

        clock.setTo(FestivalMoment.at("2020-11-01T00:00"));
        assertThat(work.waitingFor(actors.liuzhou())).containsExactly(own("summary.work.due", "报送全市总结"));
    }

    @Test
    void aReturnedSummaryWaitsAtAnyTimeWithItsReason() {
        summaries.returned(actors.liuzhou(), actors.schoolA());

        assertThat(work.waitingFor(actors.liuzhou())).containsExactly(own("summary.work.returned", "请核对覆盖县数"));
        assertThat(work.waitingFor(actors.nanning())).isEmpty();
    }

    @Test
    void whatIsFiledWaitsForTheOfficeAndForNobodyElse() {
        CitySummaryId id = summaries.filed(actors.liuzhou(), actors.schoolA());
        clock.setTo(FestivalMoment.at("2020-11-20T09:00"));

        assertThat(work.waitingFor(actors.office()))
                .containsExactly(new WorkGroup(
                        10,
                        "summary.work.waiting",
                        1,
                        "/office/summaries?show=WAITING",
                        List.of(new WorkItem("柳州市活动总结", null, FestivalMoment.NOW, null, "/office/summaries/" + id))));
        for (Actor actor : List.of(actors.liuzhou(), actors.schoolA(), actors.sanjiang(), actors.wenming())) {
            assertThat(work.waitingFor(actor)).as(actor.affiliation()).isEmpty();
        }
    }

    @Test
    void whatIsAcceptedWaitsForNobody() {
        summaries.accepted(actors.liuzhou(), actors.schoolA());
        clock.setTo(FestivalMoment.at("2020-11-20T09:00"));

        assertThat(work.waitingFor(actors.office())).isEmpty();
        assertThat(work.waitingFor(actors.liuzhou())).isEmpty();
    }
}
