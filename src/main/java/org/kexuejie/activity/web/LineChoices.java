package org.kexuejie.activity.web;

import java.util.List;
import java.util.stream.Collectors;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.shell.OptionGroup;

/** The programme lines as choices of a form, linked activities first: they are what units register. */
class LineChoices {

    private LineChoices() {}

    static List<OptionGroup> of(List<LineInfo> lines) {
        return List.of(
                group("全区联动活动", ProgrammeSection.LINKED, lines), group("主场活动", ProgrammeSection.MAIN_VENUE, lines));
    }

    private static OptionGroup group(String label, ProgrammeSection section, List<LineInfo> lines) {
        return new OptionGroup(
                label,
                lines.stream()
                        .filter(line -> line.section() == section)
                        .map(line -> new OptionGroup.Option(line.id().toString(), line.shortName()))
                        .toList());
    }

    /** Names of the lines that ask for a resource, for the hint at its field. */
    static String needingResource(List<LineInfo> lines) {
        return lines.stream()
                .filter(line -> line.resource() != null)
                .map(LineInfo::shortName)
                .collect(Collectors.joining("、"));
    }
}
