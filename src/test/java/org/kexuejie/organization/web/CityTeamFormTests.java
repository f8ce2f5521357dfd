package org.kexuejie.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.Sector;
import org.kexuejie.organization.CityTeamDetails;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.TeamDuty;
import org.kexuejie.organization.TeamMember;
import org.kexuejie.organization.web.CityTeamForm.MemberForm;
import org.kexuejie.testing.Limits;
import org.kexuejie.testing.Records;
import org.kexuejie.testing.Teams;

class CityTeamFormTests {

    @Test
    void aNewFormHasSevenEmptyRows() {
        var blank = CityTeamForm.blank();

        assertThat(blank.version()).isEqualTo(CityTeamInfo.NEW);
        assertThat(blank.members()).hasSize(7).containsOnly(MemberForm.BLANK);
        assertThat(blank.toDetails()).isEqualTo(CityTeamDetails.empty());
    }

    @Test
    void whatIsKeptComesBackAsItWasWithRoomBelow() {
        var form = CityTeamForm.of(3, Teams.complete());

        assertThat(form.version()).isEqualTo(3);
        assertThat(form.toDetails()).isEqualTo(Teams.complete());
        assertThat(form.members()).hasSize(7).endsWith(MemberForm.BLANK, MemberForm.BLANK);
    }

    @Test
    void thereIsAlwaysRoomForTwoMore() {
        var many = new ArrayList<TeamMember>(Teams.members());
        many.addAll(Teams.members());

        var form = CityTeamForm.of(0, Records.with(Teams.complete(), "members", many));

        assertThat(form.members()).hasSize(12);
    }

    @Test
    void rowsLeftEmptyDoNotCountAndNamesHaveNoSpaces() {
        var form = Records.with(
                CityTeamForm.blank(),
                "members",
                List.of(
                        new MemberForm("韦 一　", "市科协", "主席", TeamDuty.LEADER, Sector.AST),
                        new MemberForm(null, null, null, TeamDuty.MEMBER, Sector.EDUCATION),
                        new MemberForm("李二", null, null, null, null)));

        assertThat(form.toDetails().members())
                .containsExactly(
                        new TeamMember("韦一", "市科协", "主席", TeamDuty.LEADER, Sector.AST),
                        new TeamMember("李二", "", "", TeamDuty.MEMBER, null));
    }

    @Test
    void aFormWithoutRowsHasNoMembers() {
        assertThat(Records.with(CityTeamForm.blank(), "members", null).toDetails())
                .isEqualTo(CityTeamDetails.empty());
    }

    @Test
    void whatIsTypedMustMakeSense() {
        var form = Records.with(
                CityTeamForm.of(0, Teams.complete()),
                "members",
                List.of(new MemberForm("韦".repeat(21), "市".repeat(41), "主".repeat(31), null, null)));

        assertThat(Limits.refusedBy(CityTeamForm.of(0, Teams.complete()))).isEmpty();
        assertThat(Limits.refusedBy(form))
                .isEqualTo(Map.of(
                        "members[0].name", "shell.rule.tooLong",
                        "members[0].unit", "shell.rule.tooLong",
                        "members[0].title", "shell.rule.tooLong"));
        assertThat(Limits.refused(
                        CityTeamForm.blank(),
                        Map.of(
                                "officeDirector", "韦".repeat(21),
                                "liaison", "韦".repeat(21),
                                "phone", "2801234",
                                "email", "kx",
                                "address", "路".repeat(101),
                                "documentNumber", "号".repeat(41))))
                .isEqualTo(Map.of(
                        "officeDirector", "shell.rule.tooLong",
                        "liaison", "shell.rule.tooLong",
                        "phone", "shell.rule.phone",
                        "email", "shell.rule.email",
                        "address", "shell.rule.tooLong",
                        "documentNumber", "shell.rule.tooLong"));
    }
}
