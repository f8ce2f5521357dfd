package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Organizer;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RegistrationBuilder;
import org.kexuejie.testing.UnitMother;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Activities that several units hold together. */
@PortalTest
class PartnersTests {

    private static final String LEAD = "柳州市城中区东门小学";
    private static final String PARTNER = "柳州市鱼峰区乐群中学";
    private static final String FAR_PARTNER = "南宁市青秀区凤岭小学";
    private static final String ALIKE = "实验小学";

    private final Partners partners;
    private final ActivityQueries queries;
    private final ActivityService service;
    private final Plan plan;
    private final ActivityMother activities;
    private final UnitMother units;
    private final Actors actors;
    private final JdbcClient jdbc;

    PartnersTests(
            Partners partners,
            ActivityQueries queries,
            ActivityService service,
            Plan plan,
            ActivityMother activities,
            UnitMother units,
            Actors actors,
            JdbcClient jdbc) {
        this.partners = partners;
        this.queries = queries;
        this.service = service;
        this.plan = plan;
        this.activities = activities;
        this.units = units;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private RegistrationBuilder with(String... names) {
        return activities
                .registration()
                .organizers(Stream.of(names)
                        .map(name -> new Organizer(OrganizerRole.HOST, name))
                        .toArray(Organizer[]::new));
    }

    private boolean reads(Actor unit, ActivityId id) {
        return queries.isVisible(id, unit);
    }

    @Test
    void unitsOfTheRegisterThatAreNamedTakePartOnceItIsHandedIn() {
        ActivityId id = activities.submitted(actors.schoolA(), with(LEAD, PARTNER, FAR_PARTNER, "广西日报社"));

        assertThat(partners.namesOf(id)).containsExactlyInAnyOrder(PARTNER, FAR_PARTNER);
        assertThat(reads(actors.schoolB(), id)).isTrue();
        assertThat(reads(actors.schoolN(), id)).isTrue();
        assertThat(reads(actors.venueA(), id)).isFalse();
    }

    @Test
    void aDraftIsReadByNobodyElse() {
        ActivityId id = activities.draft(actors.schoolA(), with(LEAD, PARTNER));

        assertThat(partners.namesOf(id)).isEmpty();
        assertThat(reads(actors.schoolB(), id)).isFalse();
    }

    @Test
    void aUnitThatIsNamedNoLongerTakesPartNoLonger() {
        ActivityId id = activities.submitted(actors.schoolA(), with(LEAD, PARTNER));
        service.sendBack(id, "请核对参与单位", "organizers", actors.liuzhou());
        var returned = service.show(id, actors.schoolA()).activity();
        var papers = returned.registration();
        var corrected = with(LEAD, FAR_PARTNER)
                .papers(papers.planFile(), papers.safetyPlan())
                .build();
        service.revise(id, returned.version(), corrected, actors.schoolA());
        service.submit(id, actors.schoolA());

        assertThat(partners.namesOf(id)).containsExactly(FAR_PARTNER);
        assertThat(reads(actors.schoolB(), id)).isFalse();
    }

    @Test
    void ofUnitsOfOneNameTheOneInTheCityIsMeant() {
        units.add(UnitMother.aUnit(ALIKE).kind(OrgKind.PRIMARY_SCHOOL).county("450203"));
        units.add(UnitMother.aUnit(ALIKE).kind(OrgKind.PRIMARY_SCHOOL).county("450103"));

        ActivityId id = activities.submitted(actors.schoolA(), with(LEAD, ALIKE));

        assertThat(jdbc.sql("select o.county_code from activity_partner p join organization o on o.id = organization_id"
                                + " where activity_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("450203");
    }

    @Test
    void amongSeveralInTheCityNoneIsMeant() {
        units.add(UnitMother.aUnit(ALIKE).kind(OrgKind.PRIMARY_SCHOOL).county("450203"));
        units.add(UnitMother.aUnit(ALIKE).kind(OrgKind.PRIMARY_SCHOOL).county("450202"));

        assertThat(partners.namesOf(activities.submitted(actors.schoolA(), with(LEAD, ALIKE))))
                .isEmpty();
    }

    @Test
    void itIsListedApartFromWhatTheUnitRegistered() {
        ActivityId joined = activities.submitted(actors.schoolA(), with(LEAD, PARTNER));
        ActivityId own = activities.submitted(actors.schoolB());
        var edition = plan.edition().id();

        assertThat(queries.joined(edition, actors.schoolB()))
                .extracting(ActivityRow::id)
                .containsExactly(joined);
        assertThat(queries.counts(edition, actors.schoolB()).all()).isEqualTo(1);
        assertThat(queries.joined(edition, actors.schoolA())).isEmpty();
        assertThat(queries.longestIn(edition, ActivityStatus.SUBMITTED, actors.schoolB())
                        .map(ActivityRow::id))
                .contains(own);
    }

    @Test
    void figuresCountOnceAtTheUnitThatRegistered() {
        ActivityId id = activities.verified(actors.schoolA(), with(LEAD, PARTNER, FAR_PARTNER), aReport());

        assertThat(jdbc.sql("select organization_id from ledger_entry where source_id = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(Actors.unitOf(actors.schoolA()).value());
    }
}
