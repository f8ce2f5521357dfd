package org.kexuejie.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.summary.SummaryStatus;

/**
 * How the sample data is distributed; numbers are weights where nothing else is said.
 *
 * @param touringStops how far the touring museum has come in each of the counties where it stops
 * @param citiesWithoutTeam cities that have not filed their team
 * @param summaries how far the cities have come with their summaries
 * @param vans number of vans in the region
 * @param launchedOn day of the launch ceremony
 * @param lines codes of programme lines by kind of unit
 * @param audience fewest and most expected youth by line, 人次
 * @param venueAudience the same for venues, where it differs
 * @param stories activities of the named units
 */
record Shape(
        Counties counties,
        Map<OrgKind, Integer> schools,
        Map<OrgKind, Integer> venues,
        List<Ending> touringStops,
        Set<String> citiesWithoutTeam,
        Map<String, SummaryStatus> summaries,
        long vans,
        LocalDate launchedOn,
        Map<OrgKind, Map<String, Integer>> lines,
        Map<Situation, Map<Ending, Integer>> endings,
        Map<String, List<Integer>> audience,
        Map<String, List<Integer>> venueAudience,
        Map<String, List<ActivityForm>> forms,
        Map<String, List<Scene>> stories) {

    Map<String, Integer> linesOf(OrgKind kind) {
        return Objects.requireNonNull(lines.get(kind), kind::name);
    }

    Map<Ending, Integer> endingsIn(Situation situation) {
        return Objects.requireNonNull(endings.get(situation), situation::name);
    }

    List<Integer> audienceOf(String line, UnitPlan unit) {
        List<Integer> ofVenues = unit.isVenue() ? venueAudience.get(line) : null;
        return ofVenues != null ? ofVenues : Objects.requireNonNull(audience.get(line), line);
    }

    List<ActivityForm> formsOf(String line) {
        return Objects.requireNonNull(forms.get(line), line);
    }

    /**
     * @param fixed course by county code
     * @param counts number of counties by course; the rest hold both
     */
    record Counties(Set<String> finishedCities, Map<String, CountyCourse> fixed, Map<CountyCourse, Integer> counts) {}

    /** One activity of a named unit; title and day only where they are not left to chance. */
    record Scene(
            String line,
            Ending ending,
            boolean returned,
            boolean reportReturned,
            @Nullable String title,
            @Nullable LocalDate day) {}

    /** What an activity's end is drawn for. */
    enum Situation {
        FREE,
        FINISHED,
        HELD,
        APPROVED_SCHOOL,
        APPROVED_VENUE,
        UNAPPROVED,
        REGISTERED,
        EMPTY
    }
}
