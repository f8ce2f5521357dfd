package org.kexuejie.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.shell.OptionGroup;
import org.kexuejie.shell.OptionGroup.Option;
import org.kexuejie.testing.PaperPlan;
import org.kexuejie.testing.Records;

class LineChoicesTests {

    private static final LineInfo MAIN =
            Records.with(Records.with(PaperPlan.LINE, "section", ProgrammeSection.MAIN_VENUE), "shortName", "主场");

    @Test
    void linkedLinesComeFirst() {
        assertThat(LineChoices.of(List.of(MAIN, PaperPlan.LINE, PaperPlan.VAN_LINE)))
                .containsExactly(
                        new OptionGroup(
                                "全区联动活动",
                                List.of(
                                        new Option(PaperPlan.LINE.id().toString(), "科技节"),
                                        new Option(PaperPlan.VAN_LINE.id().toString(), "大篷车"))),
                        new OptionGroup("主场活动", List.of(new Option(MAIN.id().toString(), "主场"))));
    }

    @Test
    void linesThatAskForAResourceAreNamed() {
        assertThat(LineChoices.needingResource(List.of(MAIN, PaperPlan.LINE, PaperPlan.VAN_LINE)))
                .isEqualTo("大篷车");
    }
}
