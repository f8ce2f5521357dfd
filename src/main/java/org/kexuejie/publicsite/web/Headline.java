package org.kexuejie.publicsite.web;

import java.util.stream.Stream;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.CountyParticipation.Units;
import org.kexuejie.activity.ProgrammeFilter;
import org.kexuejie.activity.PublicProgramme;
import org.kexuejie.festival.EditionId;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;

/**
 * The figures of the home page.
 *
 * @param activities approved and not called off
 * @param counties where a school or a venue has an approved activity in a line that counts for coverage (R29)
 * @param allCounties of the region
 * @param open approved activities that are open to the public
 */
record Headline(long activities, long counties, long allCounties, long open) {

    static Headline of(Activities activities, PublicProgramme programme, Regions regions, EditionId edition) {
        var openOnes = new ProgrammeFilter(edition, null, null, null, true, null, null);
        return new Headline(
                activities.counts(edition, null).approved(),
                activities.participation(edition).stream()
                        .filter(county -> takesPart(county.approved()))
                        .count(),
                regions.counties().size(),
                programme.list(openOnes, new PageQuery(1, 1)).total());
    }

    private static boolean takesPart(Units units) {
        return Stream.of(units.schools(), units.venues(), units.modelSchools()).anyMatch(number -> number > 0);
    }
}
