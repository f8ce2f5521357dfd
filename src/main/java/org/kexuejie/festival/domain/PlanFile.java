package org.kexuejie.festival.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.Phase;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.festival.VenueStatus;

/** An edition as its file in the resources writes it. */
record PlanFile(
        int number,
        String name,
        String shortName,
        String nameEn,
        String theme,
        String themeEn,
        String guidingThought,
        String audience,
        LocalDate startsOn,
        LocalDate endsOn,
        EditionSettings settings,
        List<Phase> phases,
        List<Carrier> hosts,
        List<Carrier> organizers,
        List<Carrier> coOrganizers,
        List<Member> committee,
        List<Place> venues,
        List<Line> lines,
        List<Goal> targets) {

    record Carrier(String name, @Nullable Sector sector) {}

    record Member(CommitteePosition post, String name, String title) {}

    record Place(String purpose, String name, VenueStatus status) {}

    record Line(
            String code,
            ProgrammeSection section,
            String name,
            String shortName,
            String content,
            boolean countsForCoverage,
            boolean officeConfirms,
            @Nullable String resource,
            List<ResponsibleUnit> responsibles) {}

    /** @param line code of the line that the target counts in */
    record Goal(
            String label,
            TargetRule rule,
            @Nullable String line,
            @Nullable Long amount,
            String unit,
            TargetWording wording,
            String source,
            @Nullable LocalDate dueOn,
            @Nullable String note) {}

    EditionDetails details() {
        return new EditionDetails(
                number, name, shortName, nameEn, theme, themeEn, guidingThought, audience, startsOn, endsOn, settings);
    }
}
