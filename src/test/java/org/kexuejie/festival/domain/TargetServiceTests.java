package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

@PortalTest
class TargetServiceTests {

    private final TargetService targets;
    private final Festival festival;
    private final PlanQueries plans;
    private final EditionId edition;
    private final Plan plan;

    TargetServiceTests(TargetService targets, Festival festival, PlanQueries plans, Plan plan) {
        this.targets = targets;
        this.festival = festival;
        this.plans = plans;
        this.plan = plan;
        this.edition = plan.edition().id();
    }

    private List<String> labels() {
        return festival.targets(edition).stream().map(TargetInfo::label).toList();
    }

    private static TargetDetails aTarget(@Nullable LineId line) {
        return new TargetDetails(
                "开幕",
                line == null ? TargetRule.MILESTONE : TargetRule.YOUTH_VISITS,
                line,
                null,
                "场",
                TargetWording.AIM,
                "七（一）",
                null,
                null,
                null);
    }

    @Test
    void targetsAreAddedOrderedAndRemoved() {
        List<String> before = labels();

        targets.add(edition, aTarget(null));
        assertThat(labels()).isEqualTo(Names.withLast(before, "开幕"));

        TargetInfo last = festival.targets(edition).getLast();
        TargetInfo first = festival.targets(edition).getFirst();
        targets.arrange(edition, List.of(last.id().value(), first.id().value()));
        assertThat(labels().getFirst()).isEqualTo("开幕");
        assertThat(labels().getLast()).isEqualTo(first.label());

        targets.remove(edition, last.id());
        assertThat(labels()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aTargetCountsInALineOfItsOwnEdition() {
        EditionId other = plan.copy(9);
        var foreign = festival.lines(other).getFirst().id();
        TargetInfo target = festival.targets(edition).getFirst();

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> targets.add(edition, aTarget(foreign)));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> targets.revise(edition, target.id(), target.version(), aTarget(foreign)));
    }

    @Test
    void aTargetOfAnotherEditionIsNotFound() {
        EditionId other = plan.copy(9);
        var target = festival.targets(edition).getFirst().id();

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> plans.target(other, target));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> targets.remove(other, target));
    }
}
