package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.Violations.violationsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;

@PortalTest
class LineServiceTests {

    private final LineService lines;
    private final Festival festival;
    private final PlanQueries plans;
    private final EditionId edition;
    private final Plan plan;

    LineServiceTests(LineService lines, Festival festival, PlanQueries plans, Plan plan) {
        this.lines = lines;
        this.festival = festival;
        this.plans = plans;
        this.plan = plan;
        this.edition = plan.edition().id();
    }

    private List<String> codes(EditionId of, ProgrammeSection section) {
        return festival.lines(of).stream()
                .filter(line -> line.section() == section)
                .map(LineInfo::code)
                .toList();
    }

    private static LineDetails aLine(ProgrammeSection section) {
        return new LineDetails(
                section, "机器人竞赛", "机器人", "内容", false, false, null, List.of(new ResponsibleUnit("科协", Sector.AST)));
    }

    @Test
    void aNewLineStandsLastInItsSection() {
        EditionId other = plan.copy(9);

        for (EditionId each : List.of(edition, other)) {
            for (ProgrammeSection section : ProgrammeSection.values()) {
                List<String> before = codes(each, section);
                String code = "NEW_" + section;

                lines.add(each, code, aLine(section));

                assertThat(codes(each, section)).isEqualTo(Names.withLast(before, code));
            }
        }
    }

    @Test
    void aCodeIsGivenOnceInAnEdition() {
        assertThat(violationsOf(() -> lines.add(edition, Plan.SCIENCE_VAN, aLine(ProgrammeSection.MAIN_VENUE))))
                .containsExactly("code: festival.rule.lineCodeTaken [SCIENCE_VAN]");
    }

    @Test
    void responsibleUnitsStandInTheOrderInWhichTheyAreGiven() {
        LineInfo van = plan.line(Plan.SCIENCE_VAN);
        var units = List.of(new ResponsibleUnit("广西科技馆", null), new ResponsibleUnit("各市科协", Sector.AST));

        lines.revise(
                edition,
                van.id(),
                van.version(),
                new LineDetails(ProgrammeSection.MAIN_VENUE, "大篷车", "大篷车", "内容", true, true, null, units));

        assertThat(plans.line(edition, van.id()))
                .isEqualTo(new LineInfo(
                        van.id(),
                        van.version() + 1,
                        Plan.SCIENCE_VAN,
                        ProgrammeSection.LINKED,
                        "大篷车",
                        "大篷车",
                        "内容",
                        true,
                        true,
                        null,
                        units));
    }

    @Test
    void aLineOfAnotherEditionIsNotFound() {
        EditionId other = plan.copy(9);
        var line = plan.line(Plan.SCIENCE_VAN).id();

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> plans.line(other, line));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> lines.revise(other, line, 0, aLine(ProgrammeSection.LINKED)));
    }
}
