package org.kexuejie.festival;

import org.kexuejie.shared.Labelled;

/** What a target counts. */
public enum TargetRule implements Labelled {
    /** Counties covered by the reading of R29. */
    COUNTIES_COVERED,
    /** Counties in which a line was held and verified. */
    COUNTIES_OF_LINE,
    /** Verified youth person-times of a line (人次). */
    YOUTH_VISITS,
    /** Different resources, such as vans, used in verified activities of a line. */
    RESOURCES_USED,
    /** Cities whose team is filed (F02). */
    CITY_TEAMS_FILED,
    /** Cities whose plan is filed with its number (F02). */
    CITY_PLANS_FILED,
    /** Cities whose summary is filed or accepted (F13). */
    CITY_SUMMARIES_RECEIVED,
    /** Stamped papers that the office has in hand (R58). */
    STAMPED_PAPERS_RECEIVED,
    /** Something that happens once; the office notes the day. */
    MILESTONE;

    @Override
    public String labelKey() {
        return "festival.targetRule." + name();
    }
}
