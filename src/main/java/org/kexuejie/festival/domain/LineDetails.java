package org.kexuejie.festival.domain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;

/** What the office can say about a programme line; the code is given once and stays. */
public record LineDetails(
        ProgrammeSection section,
        String name,
        String shortName,
        String content,
        boolean countsForCoverage,
        boolean officeConfirms,
        @Nullable String resource,
        List<ResponsibleUnit> responsibles) {

    LineDetails reworded(UnaryOperator<String> reworded) {
        return new LineDetails(
                section,
                reworded.apply(name),
                reworded.apply(shortName),
                reworded.apply(content),
                countsForCoverage,
                officeConfirms,
                resource,
                responsibles);
    }
}
