package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.account.domain.JoinService;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityCopies;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.Organizations;
import org.kexuejie.organization.Suspension;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;

/** A unit is suspended and taken up again. */
@PortalTest
class UnitSuspensionsTests {

    private static final String REASON = "已并入市一中";

    private final UnitSuspensions suspensions;
    private final Organizations organizations;
    private final AccountDesk accounts;
    private final InvitationDesk invitations;
    private final BulkInvitations bulk;
    private final JoinService joining;
    private final ActivityService service;
    private final ActivityCopies copies;
    private final ActivityMother activities;
    private final Trail trail;
    private final Actors actors;
    private final OrganizationId school;

    UnitSuspensionsTests(
            UnitSuspensions suspensions,
            Organizations organizations,
            AccountDesk accounts,
            InvitationDesk invitations,
            BulkInvitations bulk,
            JoinService joining,
            ActivityService service,
            ActivityCopies copies,
            ActivityMother activities,
            Trail trail,
            Actors actors) {
        this.suspensions = suspensions;
        this.organizations = organizations;
        this.accounts = accounts;
        this.invitations = invitations;
        this.bulk = bulk;
        this.joining = joining;
        this.service = service;
        this.copies = copies;
        this.activities = activities;
        this.trail = trail;
        this.actors = actors;
        this.school = Actors.unitOf(actors.schoolA());
    }

    private void suspend() {
        suspensions.suspend(school, REASON, actors.liuzhou());
    }

    @ParameterizedTest
    @CsvSource({"liuzhou, 柳州市科协", "office, 组委会办公室"})
    void itsCityAndTheOfficeSuspendItAndTakeItUpAgain(String username, String affiliation) {
        Actor actor = actors.standing(username);

        suspensions.suspend(school, REASON, actor);
        assertThat(organizations.get(school).suspension()).isEqualTo(new Suspension(FestivalMoment.NOW, REASON));
        suspensions.reactivate(school, actor);

        assertThat(organizations.get(school).active()).isTrue();
        assertThat(trail.of(UnitLinks.SUBJECT, school.value()))
                .extracting(
                        TrailEntry::actorAffiliation, TrailEntry::actionKey, TrailEntry::resultKey, TrailEntry::opinion)
                .containsExactly(
                        tuple(affiliation, "organization.suspension.suspended", "organization.state.suspended", REASON),
                        tuple(affiliation, "organization.suspension.reactivated", "organization.state.active", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nanning", "county-chengzhong", "school-a", "host-wenming"})
    void forNobodyElseItIsThere(String username) {
        Actor actor = actors.standing(username);

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> suspensions.suspend(school, REASON, actor));
        suspend();
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> suspensions.reactivate(school, actor));
        assertThat(organizations.get(school).active()).isFalse();
    }

    @Test
    void itIsSuspendedOnceAndTakenUpOnce() {
        assertThat(violationsOf(() -> suspensions.reactivate(school, actors.liuzhou())))
                .containsExactly("organization.suspension.rule.not");
        suspend();

        assertThat(violationsOf(() -> suspensions.suspend(school, "别的原因", actors.office())))
                .containsExactly("organization.suspension.rule.already");
        assertThat(organizations.get(school).suspension()).isEqualTo(new Suspension(FestivalMoment.NOW, REASON));
    }

    @Test
    void ofTwoAtOnceOneSuspendsItAndTheTrailHasOneLine() {
        var outcomes = Race.of(this::suspend, () -> suspensions.suspend(school, "别的原因", actors.office()));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(trail.of(UnitLinks.SUBJECT, school.value())).hasSize(1);
    }

    @Test
    void noAccountIsMadeForItAndNobodyInvited() {
        suspend();

        String refused = "organization.suspension.rule.unit [柳州市城中区东门小学]";
        assertThat(violationsOf(() -> accounts.openForUnit(
                        school, new AccountDesk.Holder("school-a2", "张三", "东门小学"), actors.liuzhou())))
                .containsExactly(refused);
        assertThat(violationsOf(
                        () -> invitations.inviteUnit(school, new InvitationDesk.Guest("张三", "东门小学"), actors.liuzhou())))
                .containsExactly(refused);
        assertThat(bulk.plan(UnitFilter.NONE, true, actors.liuzhou()).units()).isEqualTo(2);
    }

    @Test
    void theLinkOfAnInvitationWorksAgainAfterwards() {
        String code = invitations
                .inviteUnit(school, new InvitationDesk.Guest("张三", "东门小学"), actors.liuzhou())
                .code();

        suspend();
        assertThat(joining.look(code).map(JoinService.Offer::stands)).contains(false);

        suspensions.reactivate(school, actors.liuzhou());
        assertThat(joining.look(code).map(JoinService.Offer::stands)).contains(true);
    }

    @Test
    void nothingIsBegunHandedInOrCopiedForIt() {
        ActivityId draft = activities.draft(actors.schoolA());
        var registration = service.show(draft, actors.schoolA()).activity().registration();
        suspend();

        String refused = "organization.suspension.rule.unit [柳州市城中区东门小学]";
        assertThat(violationsOf(
                        () -> service.create(new ActivityId(UUID.randomUUID()), registration, actors.schoolA())))
                .containsExactly(refused);
        assertThat(violationsOf(() -> service.submit(draft, actors.schoolA()))).containsExactly(refused);
        assertThat(violationsOf(() -> copies.copy(draft, new ActivityId(UUID.randomUUID()), actors.schoolA())))
                .containsExactly(refused);
    }

    @Test
    void reviewersGoOnWithWhatWasHandedIn() {
        ActivityId waiting = activities.submitted(actors.schoolA());
        suspend();

        assertThat(service.open(waiting, actors.liuzhou()).allowed()).contains(ActivityAction.APPROVE);
    }
}
