package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

@PortalTest
class CommitteeServiceTests {

    private static final CommitteeDetails NEWCOMER = new CommitteeDetails(CommitteePosition.MEMBER, "张三", "某厅处长");

    private final CommitteeService committee;
    private final Festival festival;
    private final PlanQueries plans;
    private final EditionId edition;
    private final Plan plan;

    CommitteeServiceTests(CommitteeService committee, Festival festival, PlanQueries plans, Plan plan) {
        this.committee = committee;
        this.festival = festival;
        this.plans = plans;
        this.plan = plan;
        this.edition = plan.edition().id();
    }

    private List<String> members(EditionId of) {
        return festival.committee(of).stream().map(CommitteeEntry::name).toList();
    }

    @Test
    void aNewMemberRanksLast() {
        List<String> before = members(edition);

        committee.add(edition, NEWCOMER);

        assertThat(members(edition)).isEqualTo(Names.withLast(before, "张三"));
    }

    @Test
    void theCommitteeIsRankedAsTheOfficeSays() {
        List<UUID> order =
                festival.committee(edition).stream().map(CommitteeEntry::id).toList();
        List<String> reversed = members(edition).reversed();

        committee.arrange(edition, order.reversed());

        assertThat(members(edition)).isEqualTo(reversed);
    }

    @Test
    void aMemberWhoIsGoneLeavesTheOthersInTheirOrder() {
        List<CommitteeEntry> before = festival.committee(edition);
        List<String> left = members(edition).subList(1, before.size());

        committee.remove(edition, before.getFirst().id());
        assertThat(members(edition)).isEqualTo(left);

        committee.add(edition, NEWCOMER);
        assertThat(members(edition)).isEqualTo(Names.withLast(left, "张三"));
    }

    @Test
    void anOrderWithSomebodyWhoIsGoneIsRefused() {
        List<UUID> order =
                festival.committee(edition).stream().map(CommitteeEntry::id).toList();
        committee.remove(edition, order.getLast());

        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> committee.arrange(edition, order.reversed()));
    }

    @Test
    void whoeverReadAnOlderVersionIsToldAndANewOrderIsNoNewVersion() {
        CommitteeEntry read = festival.committee(edition).getLast();
        committee.arrange(
                edition,
                List.of(read.id(), festival.committee(edition).getFirst().id()));

        committee.revise(edition, read.id(), read.version(), NEWCOMER);

        assertThat(plans.member(edition, read.id()).name()).isEqualTo("张三");
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> committee.revise(edition, read.id(), read.version(), NEWCOMER));
    }

    @Test
    void aMemberOfAnotherEditionIsNotFound() {
        EditionId other = plan.copy(9);
        var member = festival.committee(edition).getFirst().id();

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> plans.member(other, member));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> committee.remove(other, member));
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> committee.revise(other, member, 0, NEWCOMER));
        assertThatExceptionOfType(EditConflict.class).isThrownBy(() -> committee.arrange(other, List.of(member)));
    }
}
