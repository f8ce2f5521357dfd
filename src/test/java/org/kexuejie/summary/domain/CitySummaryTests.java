package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.DeliveryChannel;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.Narrative;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryStatus;
import org.kexuejie.testing.PaperPlan;

class CitySummaryTests {

    private static final Instant MONDAY = Instant.parse("2020-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2020-11-24T02:00:00Z");
    private static final MediaFileId SCAN = new MediaFileId(new UUID(1, 1));
    private static final Delivery PAPER = new Delivery(DeliveryChannel.PAPER, LocalDate.parse("2020-11-24"), "韦老师");
    private static final Delivery DISC = new Delivery(DeliveryChannel.DISC, LocalDate.parse("2020-11-25"), "韦老师");

    private static CitySummary draft() {
        return new CitySummary(new CitySummaryId(new UUID(5, 5)), PaperPlan.EDITION.id(), "450200");
    }

    private static CitySummary filed() {
        CitySummary summary = draft();
        summary.attachScan(SCAN, "3F9A12BC");
        summary.file(MONDAY);
        return summary;
    }

    private static CitySummary in(SummaryStatus status) {
        CitySummary summary = status == SummaryStatus.DRAFT ? draft() : filed();
        switch (status) {
            case RETURNED -> summary.sendBack("请核对");
            case ACCEPTED -> summary.accept(TUESDAY);
            case NONE, DRAFT, FILED -> {}
        }
        return summary;
    }

    /** Every verb, under the action that it takes. */
    private static Map<SummaryAction, List<Consumer<CitySummary>>> verbs() {
        var verbs = new LinkedHashMap<SummaryAction, List<Consumer<CitySummary>>>();
        verbs.put(
                SummaryAction.EDIT,
                List.of(
                        summary -> summary.write(Narrative.EMPTY, List.of()),
                        summary -> summary.excuse(List.of()),
                        summary -> summary.confirm("f"),
                        summary -> summary.choose(List.of()),
                        summary -> summary.attachScan(SCAN, "m")));
        verbs.put(SummaryAction.FILE, List.of(summary -> summary.file(TUESDAY)));
        verbs.put(SummaryAction.WITHDRAW, List.of(CitySummary::withdraw));
        verbs.put(SummaryAction.ACCEPT, List.of(summary -> summary.accept(TUESDAY)));
        verbs.put(SummaryAction.RETURN, List.of(summary -> summary.sendBack("请核对")));
        verbs.put(SummaryAction.NOTE_DELIVERY, List.of(summary -> summary.note(PAPER)));
        return verbs;
    }

    @Test
    void everyVerbInEveryStateLeadsWhereTheTableSaysOrIsRefusedAndChangesNothing() {
        var seen = new ArrayList<SummaryAction>();
        verbs().forEach((action, takingIt) -> takingIt.forEach(verb -> {
            seen.add(action);
            for (SummaryStatus status :
                    List.of(SummaryStatus.DRAFT, SummaryStatus.FILED, SummaryStatus.RETURNED, SummaryStatus.ACCEPTED)) {
                CitySummary summary = in(status);
                CitySummaryView before = summary.view();
                List<String> broken = violationsOf(() -> verb.accept(summary));

                if (status.after(action).isPresent()) {
                    assertThat(broken).as(action + " in " + status).isEmpty();
                    assertThat(summary.view().status())
                            .as(action + " in " + status)
                            .isEqualTo(status.after(action).get());
                } else {
                    assertThat(broken)
                            .as(action + " in " + status)
                            .containsExactly("summary.rule.impossible." + action + " [" + status + "]");
                    assertThat(summary.view()).isEqualTo(before);
                }
            }
        }));
        assertThat(seen).containsOnly(SummaryAction.values());
    }

    @Test
    void whatTheCityPutsTogetherTakesThePlaceOfWhatStoodThere() {
        CitySummary summary = draft();
        var text = new Narrative("基本", "做法", "板块", "宣传", "打算");
        var excused = new ExcusedActivity(new ActivityId(new UUID(8, 8)), "科技节", "某校", "改期");
        var picture = new ChosenPicture(new MediaFileId(new UUID(2, 2)), "做实验");
        summary.write(Narrative.EMPTY, List.of("旧的"));
        summary.choose(List.of(new ChosenPicture(SCAN, "旧的")));

        summary.write(text, List.of("一", "二"));
        summary.excuse(List.of(excused));
        summary.choose(List.of(picture));
        summary.confirm("abc");

        CitySummaryView view = summary.view();
        assertThat(view.narrative()).isEqualTo(text);
        assertThat(view.highlights()).containsExactly("一", "二");
        assertThat(view.excused()).containsExactly(excused);
        assertThat(view.pictures()).containsExactly(picture);
        assertThat(view.confirmedFigures()).isEqualTo("abc");
        assertThat(view.isBegun()).isFalse();
    }

    @Test
    void aReturnNeedsAReason() {
        CitySummary summary = filed();

        assertThat(violationsOf(() -> summary.sendBack(null))).containsExactly("reason: summary.rule.reasonMissing");
        assertThat(violationsOf(() -> summary.sendBack(" \n "))).containsExactly("reason: summary.rule.reasonMissing");
        assertThat(summary.view().status()).isEqualTo(SummaryStatus.FILED);
    }

    @Test
    void aReturnVoidsTheStampedScanAndWhatWasDelivered() {
        CitySummary summary = in(SummaryStatus.ACCEPTED);
        summary.note(PAPER);

        summary.sendBack("覆盖县数有误");

        CitySummaryView view = summary.view();
        assertThat(view.returnReason()).isEqualTo("覆盖县数有误");
        assertThat(view.scan()).isNull();
        assertThat(view.scanOf()).isNull();
        assertThat(view.acceptedAt()).isNull();
        assertThat(view.deliveries()).isEmpty();
    }

    @Test
    void beingOnTimeGoesByTheFirstFilingEvenAfterAReturn() {
        CitySummary summary = filed();
        summary.sendBack("请核对");

        summary.file(TUESDAY);

        assertThat(summary.view().firstFiledAt()).isEqualTo(MONDAY);
        assertThat(summary.view().filedAt()).isEqualTo(TUESDAY);
        assertThat(summary.view().filings()).isEqualTo(2);
        assertThat(summary.view().returnReason()).isNull();
    }

    @Test
    void whatWasTakenBackWasNeverFiled() {
        CitySummary summary = filed();
        summary.withdraw();

        assertThat(summary.view().filedAt()).isNull();
        assertThat(summary.view().firstFiledAt()).isNull();

        summary.file(TUESDAY);
        assertThat(summary.view().firstFiledAt()).isEqualTo(TUESDAY);
    }

    @Test
    void takingBackASecondFilingLeavesTheFirst() {
        CitySummary summary = filed();
        summary.sendBack("请核对");
        summary.file(TUESDAY);

        summary.withdraw();

        assertThat(summary.view().firstFiledAt()).isEqualTo(MONDAY);
        assertThat(summary.view().filedAt()).isNull();
    }

    @Test
    void whatTheOfficeHasOpenedCannotBeTakenBackUntilItIsFiledAnew() {
        CitySummary summary = filed();
        summary.open(MONDAY);
        summary.open(TUESDAY);

        assertThat(summary.view().openedAt()).isEqualTo(MONDAY);
        assertThat(violationsOf(summary::withdraw)).containsExactly("summary.rule.alreadyOpened");

        summary.sendBack("请核对");
        summary.file(TUESDAY);
        assertThat(violationsOf(summary::withdraw)).isEmpty();
    }

    @Test
    void eachChannelIsNotedOnceAndInItsOrder() {
        CitySummary summary = filed();
        summary.note(DISC);
        summary.note(PAPER);
        var later = new Delivery(DeliveryChannel.DISC, LocalDate.parse("2020-11-26"), "黄老师");

        summary.note(later);

        assertThat(summary.view().deliveries()).containsExactly(PAPER, later);
    }
}
