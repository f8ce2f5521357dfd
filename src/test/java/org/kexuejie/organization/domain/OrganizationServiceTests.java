package org.kexuejie.organization.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.UnitMother.aUnit;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.kexuejie.testing.Race.Outcome;
import org.kexuejie.testing.Records;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OrganizationServiceTests {

    private static final String CREDIT = "91350100M000100Y43";

    private final OrganizationService organizations;
    private final Actors actors;
    private final JdbcClient jdbc;

    OrganizationServiceTests(OrganizationService organizations, Actors actors, JdbcClient jdbc) {
        this.organizations = organizations;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Test
    void aCityRegistersAUnitOfItsOwn() {
        var details = aUnit("壶东实验小学").tags(OrgTag.RURAL, OrgTag.ETHNIC).build();

        var id = organizations.add(details, actors.liuzhou());

        assertThat(organizations.get(id)).isEqualTo(new OrganizationInfo(id, 0, Actors.LIUZHOU, details, null, null));
        assertThat(organizations.find(id)).contains(organizations.get(id));
        assertThat(organizations.find(new OrganizationId(new UUID(0, 0)))).isEmpty();
    }

    @Test
    void aNameIsTakenOncePerCounty() {
        organizations.add(aUnit("希望小学").build(), actors.liuzhou());

        assertThat(violationsOf(() -> organizations.add(aUnit("希望小学").build(), actors.liuzhou())))
                .containsExactly("name: organization.rule.nameTaken [希望小学]");
        assertThat(organizations.add(aUnit("希望小学").county("450203").build(), actors.liuzhou()))
                .isNotNull();
    }

    @Test
    void ofTwoWhoRegisterTheSameNameAtOnceOneDoes() {
        var details = aUnit("希望小学").build();

        var outcomes = Race.of(
                () -> organizations.add(details, actors.liuzhou()), () -> organizations.add(details, actors.liuzhou()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void aCodeBelongsToOneUnit() {
        var first = organizations.add(aUnit("甲小学").codes(CREDIT, "3450001234").build(), actors.liuzhou());

        assertThat(violationsOf(() -> organizations.add(
                        aUnit("乙小学").county("450103").codes(CREDIT, null).build(), actors.nanning())))
                .containsExactly("creditCode: organization.rule.codeTaken [甲小学]");
        assertThat(violationsOf(() ->
                        organizations.add(aUnit("乙小学").codes(null, "3450001234").build(), actors.liuzhou())))
                .containsExactly("schoolCode: organization.rule.codeTaken [甲小学]");
        OrganizationInfo standing = organizations.get(first);
        organizations.revise(
                first, standing.version(), Records.with(standing.details(), "address", "新路1号"), actors.liuzhou());
        assertThat(organizations.get(first).details().address()).isEqualTo("新路1号");
    }

    @Test
    void codesAndAwardsAreChecked() {
        var wrong = aUnit("甲小学").codes("91350100M000100Y44", null).build();
        var model = Records.with(aUnit("乙小学").tags(OrgTag.INVENTION_MODEL_UNIT).build(), "award", null);
        var plain = Records.with(aUnit("丙小学").build(), "award", new ModelAward(1, 2018));

        assertThat(violationsOf(() -> organizations.add(wrong, actors.liuzhou())))
                .containsExactly("creditCode: organization.rule.creditCodeCheck [3]");
        assertThat(violationsOf(() -> organizations.add(model, actors.liuzhou())))
                .containsExactly("modelBatch: organization.rule.awardMissing");
        assertThat(violationsOf(() -> organizations.add(plain, actors.liuzhou())))
                .containsExactly("tags: organization.rule.awardWithoutTag");
    }

    @Test
    void unitsOfAnotherCityAreItsOwnAffair() {
        var elsewhere = aUnit("凤岭二小").county("450103").build();
        var own = unit(actors.schoolA());

        assertThat(violationsOf(() -> organizations.add(elsewhere, actors.liuzhou())))
                .containsExactly("countyCode: organization.rule.otherCity");
        assertThat(violationsOf(() -> organizations.revise(own.id(), own.version(), elsewhere, actors.liuzhou())))
                .containsExactly("countyCode: organization.rule.otherCity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "county-sanjiang", "school-a", "host-wenming"})
    void onlyATeamRegistersUnits(String username) {
        assertThat(violationsOf(() -> organizations.add(aUnit("壶东实验小学").build(), actors.standing(username))))
                .containsExactly("countyCode: organization.rule.otherCity");
    }

    @Test
    void aRevisedUnitIsAsItWasTyped() {
        var before = unit(actors.schoolA());
        var revised = aUnit("东门实验小学")
                .kind(OrgKind.NINE_YEAR_SCHOOL)
                .county("450203")
                .tags(OrgTag.INVENTION_MODEL_UNIT)
                .build();

        organizations.revise(before.id(), before.version(), revised, actors.liuzhou());

        assertThat(unit(actors.schoolA()).details()).isEqualTo(revised);
        assertThat(unit(actors.schoolA()).isModelUnit()).isTrue();
    }

    @Test
    void aUnitKeepsItsNameAndTakesNobodyElses() {
        var own = unit(actors.schoolA());
        var taken = organizations.get(organizations.add(aUnit("希望小学").build(), actors.liuzhou()));

        organizations.revise(
                own.id(), own.version(), Records.with(own.details(), "address", "东门路2号"), actors.liuzhou());

        var now = unit(actors.schoolA());
        assertThat(violationsOf(() -> organizations.revise(
                        now.id(), now.version(), Records.with(now.details(), "name", taken.name()), actors.liuzhou())))
                .containsExactly("name: organization.rule.nameTaken [希望小学]");
        assertThat(violationsOf(() -> organizations.revise(
                        taken.id(),
                        taken.version(),
                        Records.with(Records.with(taken.details(), "name", now.name()), "countyCode", "450202"),
                        actors.liuzhou())))
                .containsExactly("name: organization.rule.nameTaken [" + now.name() + "]");
    }

    @Test
    void whatWasReadBeforeSomebodyElsesChangeIsNotKept() {
        var own = unit(actors.schoolA());
        organizations.revise(own.id(), own.version(), aUnit("先到小学").build(), actors.liuzhou());

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> organizations.revise(
                        own.id(), own.version(), aUnit("后到小学").build(), actors.liuzhou()));
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() ->
                        organizations.updateContact(own.id(), own.version(), "路", contact("莫"), actors.schoolA()));
        assertThat(unit(actors.schoolA()).name()).isEqualTo("先到小学");
    }

    @Test
    void aUnitChangesItsAddressAndContactsAndNothingElse() {
        var before = unit(actors.schoolA());

        organizations.updateContact(before.id(), before.version(), "东门路2号", contact("莫校长"), actors.schoolA());

        assertThat(unit(actors.schoolA()).details())
                .isEqualTo(Records.with(Records.with(before.details(), "address", "东门路2号"), "contact", contact("莫校长")));
    }

    @Test
    void nobodyElseChangesTheContactsOfAUnit() {
        var own = unit(actors.schoolA());

        for (Actor actor : List.of(actors.schoolB(), actors.liuzhou(), actors.office(), actors.sanjiang())) {
            assertThatExceptionOfType(RecordNotFound.class)
                    .isThrownBy(() -> organizations.updateContact(own.id(), own.version(), "路", contact("莫"), actor));
        }
    }

    @Test
    void aUnitIsSeenByItsOwnAndNotFoundByOthers() {
        var own = unit(actors.venueA());
        var seen = new LinkedHashMap<String, Boolean>();
        for (String username : List.of(
                "office", "liuzhou", "nanning", "county-sanjiang", "host-wenming", "venue-a", "school-a", "school-n")) {
            seen.put(username, isSeenBy(own.id(), actors.standing(username)));
        }

        assertThat(seen)
                .isEqualTo(Map.of(
                        "office", true,
                        "liuzhou", true,
                        "nanning", false,
                        "county-sanjiang", true,
                        "host-wenming", false,
                        "venue-a", true,
                        "school-a", false,
                        "school-n", false));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> organizations.get(new OrganizationId(new UUID(0, 0))));
    }

    private boolean isSeenBy(OrganizationId id, Actor actor) {
        try {
            return organizations.visible(id, actor).id().equals(id);
        } catch (RecordNotFound e) {
            return false;
        }
    }

    @Test
    void everyRuleOfAUnitIsHeldByTheDatabase() {
        organizations.add(aUnit("希望小学").build(), actors.liuzhou());
        organizations.add(aUnit("有代码小学").codes(CREDIT, "3450001234").build(), actors.liuzhou());
        var changes = Map.ofEntries(
                entry("organization_name_length", "name = '校'"),
                entry("organization_address_length", "address = repeat('路', 101)"),
                entry("organization_student_count_not_negative", "student_count = -1"),
                entry("organization_counselor_count_not_negative", "counselor_count = -1"),
                entry("organization_name_once_per_county", "name = '希望小学', county_code = '450202'"),
                entry("organization_county_in_city", "county_code = '450103'"),
                entry("organization_suspended_with_reason", "suspended_at = now()"),
                entry("organization_suspension_reason_length", "suspended_at = now(), suspension_reason = ' '"),
                entry("organization_zone_length", "zone = ''"),
                entry("organization_credit_code_form", "credit_code = '91350100m000100Y43'"),
                entry("organization_credit_code_once", "credit_code = '" + CREDIT + "'"),
                entry("organization_school_code_form", "school_code = '345'"),
                entry("organization_school_code_once", "school_code = '3450001234'"),
                entry("organization_model_award_whole", "tags = '{INVENTION_MODEL_UNIT}', model_year = 2018"),
                entry("organization_model_award_of_model_unit", "model_batch = 1, model_year = 2018"),
                entry(
                        "organization_model_batch_counts",
                        "tags = '{INVENTION_MODEL_UNIT}', model_batch = 0, model_year = 2018"),
                entry(
                        "organization_model_year_makes_sense",
                        "tags = '{INVENTION_MODEL_UNIT}', model_batch = 1, model_year = 18"));

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(constraint, brokenBy(change)));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("organization", jdbc));
    }

    private String brokenBy(String change) {
        return Constraints.brokenBy(() -> jdbc.sql("update organization set " + change + " where id = :id")
                .param("id", actors.schoolB().unitId())
                .update());
    }

    private OrganizationInfo unit(Actor actor) {
        return organizations.get(Actors.unitOf(actor));
    }

    private static Contact contact(String leader) {
        return new Contact(leader, "校长", "13807720009", "覃老师", null, "0772-2801234", null, null);
    }
}
