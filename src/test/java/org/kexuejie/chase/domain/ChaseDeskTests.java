package org.kexuejie.chase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Invitations;
import org.kexuejie.account.NewInvitation;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.deadline.domain.ExtensionScope;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Statements;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.workbench.WorkItem;

/** What units owe, as the records say, and how it is chased. */
@PortalTest
class ChaseDeskTests {

    private final ChaseQueries queries;
    private final ChaseDesk desk;
    private final ChaseWork work;
    private final ActivityMother activities;
    private final ActivityService service;
    private final ExtensionService extensions;
    private final Invitations invitations;
    private final UnitMother units;
    private final Actors actors;
    private final SettableClock clock;
    private final Statements statements;
    private final EditionInfo edition;

    ChaseDeskTests(
            ChaseQueries queries,
            ChaseDesk desk,
            ChaseWork work,
            ActivityMother activities,
            ActivityService service,
            ExtensionService extensions,
            Invitations invitations,
            UnitMother units,
            Actors actors,
            SettableClock clock,
            Statements statements,
            Plan plan) {
        this.queries = queries;
        this.desk = desk;
        this.work = work;
        this.activities = activities;
        this.service = service;
        this.extensions = extensions;
        this.invitations = invitations;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
        this.statements = statements;
        this.edition = plan.edition();
    }

    private List<ChaseGap> gaps(ChaseFilter filter, Actor actor) {
        return queries.list(edition, filter, actor, PageQuery.ofPage(1)).rows();
    }

    private List<String> seenBy(Actor actor) {
        return gaps(ChaseFilter.NONE, actor).stream()
                .map(gap -> gap.unitName() + " " + gap.cause())
                .toList();
    }

    private static ChaseFilter cause(ChaseCause cause) {
        return new ChaseFilter(null, null, cause, null, null, null, null);
    }

    private ChaseGap only(ChaseCause cause) {
        return gaps(cause(cause), actors.liuzhou()).getFirst();
    }

    @Test
    void eachSeesItsOwnPartOfWhatIsMissing() {
        assertThat(seenBy(actors.sanjiang())).containsExactly("三江侗族自治县青少年活动中心 UNREGISTERED");
        assertThat(seenBy(actors.liuzhou()))
                .containsExactly("柳州市城中区东门小学 UNREGISTERED", "柳州市鱼峰区乐群中学 UNREGISTERED", "三江侗族自治县青少年活动中心 UNREGISTERED");
        assertThat(seenBy(actors.office())).hasSize(4);
        assertThat(seenBy(actors.wenming())).isEmpty();
    }

    @Test
    void aUnitOwesAnAccountThenARegistrationThenItsReport() {
        var unit = units.add(UnitMother.aUnit("柳州市城中区新办小学"));
        assertThat(seenBy(actors.chengzhong())).contains("柳州市城中区新办小学 NO_ACCOUNT");

        var scope = Scope.unit(Actors.LIUZHOU, unit.value());
        invitations.invite(
                new NewInvitation("张三", "新办小学", Role.UNIT, scope, null),
                actors.liuzhou().id());
        assertThat(seenBy(actors.chengzhong())).contains("柳州市城中区新办小学 INVITED");

        Actor teacher = actors.openFor(unit, "new-school");
        assertThat(seenBy(actors.chengzhong())).contains("柳州市城中区新办小学 UNREGISTERED");

        var draft = activities.draft(teacher);
        assertThat(seenBy(actors.chengzhong())).contains("柳州市城中区新办小学 DRAFT");
        assertThat(only(ChaseCause.DRAFT).title())
                .as("a draft is its unit's own")
                .isNull();

        service.submit(draft, teacher);
        assertThat(seenBy(actors.chengzhong())).containsExactly("柳州市城中区东门小学 UNREGISTERED");

        service.sendBack(draft, "请写明地点", "place", actors.liuzhou());
        assertThat(only(ChaseCause.RETURNED))
                .returns(draft.value(), ChaseGap::activity)
                .returns(FestivalMoment.NOW, ChaseGap::since)
                .returns(null, ChaseGap::due);

        service.submit(draft, teacher);
        service.approve(draft, null, actors.liuzhou());
        assertThat(only(ChaseCause.UNREPORTED).activity()).isEqualTo(draft.value());
    }

    @Test
    void aUniversityIsNotAskedForARegistration() {
        actors.openFor(units.add(UnitMother.aUnit("柳州工学院").kind(OrgKind.UNIVERSITY)), "university");

        assertThat(seenBy(actors.chengzhong())).containsExactly("柳州市城中区东门小学 UNREGISTERED");
    }

    @Test
    void itsCountyNeedsAUnitAsLongAsNobodyElseFillsItsSlot() {
        actors.openFor(units.add(UnitMother.aUnit("柳州市城中区文韬小学")), "another");
        var needed = new ChaseFilter(null, null, null, true, null, null, null);
        assertThat(gaps(needed, actors.chengzhong())).hasSize(2);

        activities.submitted(actors.schoolA());

        assertThat(gaps(needed, actors.chengzhong())).isEmpty();
        assertThat(seenBy(actors.chengzhong())).containsExactly("柳州市城中区文韬小学 UNREGISTERED");
    }

    @Test
    void anExtensionMovesWhatIsDue() {
        activities.approved(actors.schoolA());
        var due = only(ChaseCause.UNREPORTED).due();
        var later = FestivalMoment.at("2020-12-01T18:00");

        extensions.grant(
                new ExtensionId(Ids.next()),
                edition.id(),
                DeadlineKind.REPORT,
                ExtensionScope.ofCity(Actors.LIUZHOU),
                later,
                "台风停课",
                actors.office());

        assertThat(due).isBefore(later);
        assertThat(only(ChaseCause.UNREPORTED).due()).isEqualTo(later);
    }

    @Test
    void aRoundIsNotedOnceHoweverOftenItIsSentAndTheUnitSeesIt() {
        var activity = activities.approved(actors.schoolA());
        var key = "UNREPORTED." + activity;
        var round = Ids.next();

        assertThat(desk.chase(round, List.of(key), actors.chengzhong())).isEqualTo(1);
        assertThat(desk.chase(round, List.of(key), actors.chengzhong())).isZero();
        clock.setTo(FestivalMoment.at("2020-10-14T09:00"));
        assertThat(desk.chase(Ids.next(), List.of(key), actors.liuzhou())).isEqualTo(1);

        assertThat(only(ChaseCause.UNREPORTED))
                .returns(2, ChaseGap::times)
                .returns(FestivalMoment.at("2020-10-14T09:00"), ChaseGap::lastAt)
                .returns("柳州市科协", ChaseGap::lastBy);
        assertThat(work.waitingFor(actors.schoolA()))
                .singleElement()
                .satisfies(group -> assertThat(group.items())
                        .singleElement()
                        .returns("/school/activities/" + activity, WorkItem::path)
                        .returns("柳州市科协第 2 次催报", WorkItem::from));

        service.cancel(activity, "停办", actors.schoolA());
        assertThat(work.waitingFor(actors.schoolA())).isEmpty();
    }

    @Test
    void nobodyChasesBeyondItsScope() {
        var key = "UNREPORTED." + activities.approved(actors.schoolA());

        assertThat(desk.chase(Ids.next(), List.of(key), actors.sanjiang())).isZero();
        assertThat(desk.chase(Ids.next(), List.of(key), actors.nanning())).isZero();
        assertThat(only(ChaseCause.UNREPORTED).times()).isZero();
    }

    @Test
    void allOfAFilterLeavesOutWhatWasChasedToday() {
        var all = ChaseFilter.NONE;
        assertThat(desk.plan(all, actors.liuzhou()).letters()).hasSize(3);
        var key = "UNREGISTERED." + Actors.unitOf(actors.schoolA());
        desk.chase(Ids.next(), List.of(key), actors.liuzhou());

        assertThat(desk.plan(all, actors.liuzhou()).letters()).hasSize(2);
        clock.setTo(FestivalMoment.at("2020-10-13T08:00"));
        assertThat(desk.plan(all, actors.liuzhou()).letters()).hasSize(3);
    }

    @Test
    void aUnitGetsOneLetterForAllThatItOwes() {
        activities.approved(actors.schoolA());
        activities.draft(actors.schoolA());

        var filter = new ChaseFilter(null, "450202", null, null, null, null, null);
        assertThat(desk.plan(filter, actors.liuzhou()).letters())
                .singleElement()
                .extracting(ChaseDesk.Letter::text)
                .asString()
                .startsWith("【第八届广西青少年科学节】柳州市城中区东门小学：请提交填写了一部分的申报草稿")
                .contains("；请填报“")
                .endsWith("。柳州市科协");
    }

    @Test
    void moreRowsCostNoMoreStatements() {
        int few = statements.of(() -> gaps(ChaseFilter.NONE, actors.liuzhou())).size();
        for (int i = 0; i < 12; i++) {
            activities.approved(actors.schoolA());
        }

        assertThat(statements.of(() -> gaps(ChaseFilter.NONE, actors.liuzhou())))
                .hasSize(few);
    }

    @Test
    void theSumsAreThoseOfTheLists() {
        activities.approved(actors.schoolA());
        activities.draft(actors.schoolB());

        var parts = queries.parts(edition, ChaseFilter.NONE, actors.liuzhou());

        assertThat(parts).extracting(ChaseSums::code).containsExactly("450202", "450203", "450226");
        assertThat(ChaseSums.sum(parts).all())
                .isEqualTo(seenBy(actors.liuzhou()).size());
        assertThat(queries.parts(edition, ChaseFilter.NONE, actors.office()))
                .extracting(ChaseSums::code)
                .containsExactly("450100", "450200");
    }
}
