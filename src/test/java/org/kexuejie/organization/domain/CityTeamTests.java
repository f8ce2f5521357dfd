package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.festival.Sector;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamId;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.Teams;

/** F02. */
class CityTeamTests {

    private static final MediaFileId PLAN = new MediaFileId(new UUID(6, 1));

    private static CityTeam team(CityTeamDetails details) {
        var team = new CityTeam(new CityTeamId(new UUID(5, 1)), PaperPlan.EDITION.id(), "450200");
        team.revise(details);
        return team;
    }

    private static CityTeam withPlan(CityTeamDetails details) {
        var team = team(details);
        team.attachPlan(PLAN);
        return team;
    }

    @Test
    void aDraftMayLackEverything() {
        var info = team(CityTeamDetails.empty()).info();

        assertThat(info.details()).isEqualTo(CityTeamDetails.empty());
        assertThat(info.isFiled()).isFalse();
    }

    @Test
    void aCompleteTeamIsFiled() {
        var team = withPlan(Teams.complete());

        team.file(FestivalMoment.NOW);

        assertThat(team.info().details()).isEqualTo(Teams.complete());
        assertThat(team.info().planFile()).isEqualTo(PLAN);
        assertThat(team.info().filedAt()).isEqualTo(FestivalMoment.NOW);
    }

    @Test
    void theFirstFilingCounts() {
        var team = withPlan(Teams.complete());
        team.file(FestivalMoment.NOW);

        team.file(FestivalMoment.NOW.plusSeconds(60));

        assertThat(team.info().filedAt()).isEqualTo(FestivalMoment.NOW);
    }

    @Test
    void eachMissingFieldIsNamedByItsRuleAndNothingElseIs() {
        var named = new LinkedHashMap<String, List<String>>();
        for (String component : Records.components(CityTeamDetails.class)) {
            var value = component.equals("members") ? List.of() : null;
            var violations = violationsOf(() ->
                    withPlan(Records.with(Teams.complete(), component, value)).file(FestivalMoment.NOW));
            if (!violations.isEmpty()) {
                named.put(component, violations);
            }
        }

        assertThat(named)
                .isEqualTo(Map.of(
                        "members",
                        List.of(
                                "members: organization.rule.teamWithoutLeader",
                                "members: organization.rule.teamWithout.AST",
                                "members: organization.rule.teamWithout.CIVILIZATION",
                                "members: organization.rule.teamWithout.EDUCATION",
                                "members: organization.rule.teamWithout.SCI_TECH",
                                "members: organization.rule.teamWithout.YOUTH_LEAGUE"),
                        "officeDirector",
                        List.of("officeDirector: organization.rule.officeDirectorMissing"),
                        "liaison",
                        List.of("liaison: organization.rule.liaisonMissing"),
                        "phone",
                        List.of("phone: organization.rule.phoneMissing"),
                        "documentNumber",
                        List.of("documentNumber: organization.rule.documentNumberForm"),
                        "issuedOn",
                        List.of("issuedOn: organization.rule.issuedOnMissing")));
    }

    @Test
    void thePlanItselfIsFiledWithTheTeam() {
        assertThat(violationsOf(() -> team(Teams.complete()).file(FestivalMoment.NOW)))
                .containsExactly("planFile: organization.rule.planFileMissing");
    }

    @Test
    void eachOfTheFiveDepartmentsSendsSomebody() {
        var missing = new LinkedHashMap<Sector, List<String>>();
        for (Sector sector : Sector.values()) {
            var members = new ArrayList<>(Teams.members());
            members.removeIf(member -> member.sector() == sector);
            members.add(Teams.member(sector == Sector.AST ? Sector.EDUCATION : Sector.AST, TeamDuty.LEADER));
            missing.put(
                    sector,
                    violationsOf(() -> withPlan(Records.with(Teams.complete(), "members", members))
                            .file(FestivalMoment.NOW)));
        }

        assertThat(missing)
                .allSatisfy((sector, violations) ->
                        assertThat(violations).containsExactly("members: organization.rule.teamWithout." + sector));
    }

    @Test
    void deputiesAndMembersAreNoLeader() {
        var members = Teams.members().stream()
                .map(member -> Records.with(member, "duty", TeamDuty.DEPUTY_LEADER))
                .toList();

        assertThat(violationsOf(() -> withPlan(Records.with(Teams.complete(), "members", members))
                        .file(FestivalMoment.NOW)))
                .containsExactly("members: organization.rule.teamWithoutLeader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"柳科协〔2020〕1号", "南科协发〔2020〕12345号", "桂林市科协〔2020〕9号"})
    void documentsAreNumberedByOfficeYearAndNumber(String number) {
        assertThat(violationsOf(() -> withPlan(Records.with(Teams.complete(), "documentNumber", number))
                        .file(FestivalMoment.NOW)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳科协[2020]1号",
                "柳科协（2020）1号",
                "柳科协〔20〕1号",
                "柳科协〔2020〕0号",
                "柳科协〔2020〕01号",
                "柳科协〔2020〕123456号",
                "〔2020〕1号",
                "柳科协〔2020〕1"
            })
    void anythingElseIsNoDocumentNumber(String number) {
        assertThat(violationsOf(() -> withPlan(Records.with(Teams.complete(), "documentNumber", number))
                        .file(FestivalMoment.NOW)))
                .containsExactly("documentNumber: organization.rule.documentNumberForm");
    }

    @Test
    void whatIsFiledStaysComplete() {
        var team = withPlan(Teams.complete());
        team.file(FestivalMoment.NOW);

        team.revise(Records.with(Teams.complete(), "liaison", "莫联络"));
        assertThat(team.info().details().liaison()).isEqualTo("莫联络");

        assertThat(violationsOf(() -> team.revise(Records.with(Teams.complete(), "liaison", null))))
                .containsExactly("liaison: organization.rule.liaisonMissing");
    }
}
