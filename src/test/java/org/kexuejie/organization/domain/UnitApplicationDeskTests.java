package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.kexuejie.testing.UnitMother.aUnit;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.account.Actor;
import org.kexuejie.account.InvitationState;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.UnitMother;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailEntry;

/** Cities and the office decide on units that register themselves. */
@PortalTest
class UnitApplicationDeskTests {

    private final UnitApplicationDesk desk;
    private final UnitApplicationQueries queries;
    private final ApplicationMother mother;
    private final Organizations organizations;
    private final UnitMother units;
    private final MediaFiles files;
    private final Trail trail;
    private final Actors actors;

    UnitApplicationDeskTests(
            UnitApplicationDesk desk,
            UnitApplicationQueries queries,
            ApplicationMother mother,
            Organizations organizations,
            UnitMother units,
            MediaFiles files,
            Trail trail,
            Actors actors) {
        this.desk = desk;
        this.queries = queries;
        this.mother = mother;
        this.organizations = organizations;
        this.units = units;
        this.files = files;
        this.trail = trail;
        this.actors = actors;
    }

    private UnitApplicationInfo submitted(UnitMother.Builder unit) {
        return mother.of(mother.submitted(unit));
    }

    private UnitApplicationInfo now(UnitApplicationInfo application, Actor actor) {
        return desk.show(application.id(), actor);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, liuzhou, true",
        "COUNTY, office, false",
        "COUNTY, nanning, false",
        "COUNTY, county-chengzhong, false",
        "COUNTY, school-a, false",
        "REGION, office, true",
        "REGION, liuzhou, false",
        "REGION, host-wenming, false"
    })
    void whoDecidesSeesItAndItsScanAndNobodyElseDoes(Affiliation affiliation, String username, boolean sees) {
        var application = submitted(aUnit("壶东实验小学").affiliation(affiliation));
        Actor actor = actors.standing(username);
        MediaFile scan = files.find(Objects.requireNonNull(application.scan())).orElseThrow();

        assertThat(desk.mayRead(actor, scan)).isEqualTo(sees);
        assertThat(queries.list(null, actor, PageQuery.ofPage(1)).total()).isEqualTo(sees ? 1 : 0);
        if (sees) {
            assertThat(now(application, actor)).isEqualTo(application);
        } else {
            assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> now(application, actor));
            assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> desk.approve(application.id(), actor));
            assertThatExceptionOfType(RecordNotFound.class)
                    .isThrownBy(() -> desk.reject(application.id(), "不行", actor));
            assertThatExceptionOfType(RecordNotFound.class)
                    .isThrownBy(() -> desk.sendBack(application.id(), "不行", actor));
        }
    }

    @Test
    void whatIsNotHandedInIsNobodysBusiness() {
        var application = mother.of(mother.typed(aUnit("壶东实验小学")));

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> now(application, actors.liuzhou()));
        assertThat(queries.list(null, actors.liuzhou(), PageQuery.ofPage(1)).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COUNTY, liuzhou", "REGION, office"})
    void whatIsApprovedIsAUnitWithItsScanAndAnInvitation(Affiliation affiliation, String username) {
        var application = submitted(aUnit("壶东实验小学").affiliation(affiliation));
        Actor actor = actors.standing(username);

        var issued = desk.approve(application.id(), actor).invitation();

        var approved = now(application, actor);
        assertThat(approved.state()).isEqualTo(ApplicationState.APPROVED);
        OrganizationInfo unit = organizations.get(Objects.requireNonNull(approved.organization()));
        assertThat(unit.details()).isEqualTo(application.details());
        assertThat(files.find(Objects.requireNonNull(unit.sealScan())).map(MediaFile::sha256))
                .isEqualTo(
                        files.find(Objects.requireNonNull(application.scan())).map(MediaFile::sha256));
        assertThat(issued.state()).isEqualTo(InvitationState.OPEN);
        assertThat(issued.role()).isEqualTo(Role.UNIT);
        assertThat(issued.scope())
                .isEqualTo(Scope.unit(Actors.LIUZHOU, unit.id().value()));
        assertThat(issued.holder()).isEqualTo("黄老师");
        assertThat(trail.of(UnitLinks.SUBJECT, unit.id().value()))
                .extracting(TrailEntry::actionKey)
                .containsExactly("organization.application.did.registered");
    }

    @Test
    void whatIsSentBackComesAgainAndWhatIsRefusedDoesNot() {
        String code = mother.submitted(aUnit("壶东实验小学"));
        var id = mother.of(code).id();

        desk.sendBack(id, "没有盖章", actors.liuzhou());
        assertThat(mother.of(code).reason()).isEqualTo("没有盖章");
        mother.handIn(code);
        desk.reject(id, "不属于本市", actors.liuzhou());

        assertThat(mother.of(code).state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(violationsOf(() -> mother.handIn(code)))
                .containsExactly("scan: organization.application.rule.closed");
        assertThat(trail.of(UnitApplicationLinks.SUBJECT, id.value()))
                .extracting(TrailEntry::actionKey, TrailEntry::resultKey, TrailEntry::opinion)
                .containsExactly(
                        tuple(
                                "organization.application.did.RETURNED",
                                "organization.application.state.RETURNED",
                                "没有盖章"),
                        tuple(
                                "organization.application.did.REJECTED",
                                "organization.application.state.REJECTED",
                                "不属于本市"));
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var application = submitted(aUnit("壶东实验小学"));
        desk.sendBack(application.id(), "没有盖章", actors.liuzhou());

        for (Runnable decision : List.<Runnable>of(
                () -> desk.approve(application.id(), actors.liuzhou()),
                () -> desk.sendBack(application.id(), "别的", actors.liuzhou()),
                () -> desk.reject(application.id(), "别的", actors.liuzhou()))) {
            assertThat(violationsOf(decision::run)).containsExactly("organization.application.rule.decided");
        }
        assertThat(now(application, actors.liuzhou()).reason()).isEqualTo("没有盖章");
    }

    @Test
    void ofTwoReviewersAtOnceOneDecides() {
        var application = submitted(aUnit("壶东实验小学"));

        var outcomes = Race.of(
                () -> desk.approve(application.id(), actors.liuzhou()),
                () -> desk.reject(application.id(), "不属于本市", actors.liuzhou()));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(trail.of(UnitApplicationLinks.SUBJECT, application.id().value()))
                .hasSize(1);
    }

    @Test
    void twoWithOneNameDoNotBothBecomeUnits() {
        var first = submitted(aUnit("壶东实验小学"));
        var second = submitted(aUnit("壶东实验小学"));
        desk.approve(first.id(), actors.liuzhou());

        assertThat(violationsOf(() -> desk.approve(second.id(), actors.liuzhou())))
                .containsExactly("name: organization.rule.nameTaken [壶东实验小学]");
        assertThat(now(second, actors.liuzhou()).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void unitsOfItsCityThatMayBeTheSameAreNamed() {
        units.add(aUnit("柳州市壶东实验小学").county("450203"));
        units.add(aUnit("完全无关的科技馆"));
        units.add(aUnit("青秀壶东实验小学").county("450103"));

        assertThat(queries.similar(submitted(aUnit("壶东实验小学"))))
                .extracting(SimilarUnit::name, SimilarUnit::sameCode, SimilarUnit::active)
                .containsExactly(tuple("柳州市壶东实验小学", false, true));
    }

    @Test
    void aUnitThatGotTheSameCodeMeanwhileComesFirst() {
        var application = submitted(aUnit("壶东实验小学").codes(null, "3450001234"));
        units.add(aUnit("柳州市壶东实验小学").county("450203"));
        units.add(aUnit("改了名的学校").county("450204").codes(null, "3450001234"));

        assertThat(queries.similar(application))
                .extracting(SimilarUnit::name, SimilarUnit::sameCode)
                .containsExactly(tuple("改了名的学校", true), tuple("柳州市壶东实验小学", false));
    }
}
