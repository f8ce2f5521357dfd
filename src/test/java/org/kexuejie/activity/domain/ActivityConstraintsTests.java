package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@PortalTest
class ActivityConstraintsTests {

    private final ActivityMother activities;
    private final Actors actors;
    private final JdbcClient jdbc;

    ActivityConstraintsTests(ActivityMother activities, Actors actors, JdbcClient jdbc) {
        this.activities = activities;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private String brokenBy(UUID activity, String change) {
        return Constraints.brokenBy(() -> jdbc.sql("update activity set " + change + " where id = :id")
                .param("id", activity)
                .update());
    }

    @Test
    void everyRuleOfAnActivityIsHeldByTheDatabase() {
        var other = activities.submitted(actors.schoolA()).value();
        var verified = activities.verified(actors.schoolA()).value();
        var changes = new LinkedHashMap<String, String>();
        changes.put("activity_title_length", "title = ''");
        changes.put("activity_theme_length", "theme = repeat('科', 61)");
        changes.put("activity_date_reason_length", "date_reason = repeat('科', 201)");
        changes.put("activity_place_length", "place = repeat('科', 101)");
        changes.put("activity_expected_youth_range", "expected_youth = 0");
        changes.put("activity_expected_teachers_range", "expected_teachers = 0");
        changes.put("activity_content_length", "content = repeat('科', 2001)");
        changes.put("activity_highlight_length", "highlight = repeat('科', 501)");
        changes.put("activity_other_form_length", "other_form = repeat('科', 41)");
        changes.put("activity_organizers_rows", "organizers = '[{\"role\": \"HOST\", \"name\": \"\"}]'");
        changes.put("activity_organizers_when_submitted", "organizers = '[]'");
        changes.put("activity_resource_length", "resource = repeat('科', 41)");
        changes.put("activity_report_place_length", "report_place = repeat('科', 101)");
        changes.put("activity_summary_length", "summary = repeat('科', 5001)");
        changes.put("activity_report_highlight_length", "report_highlight = repeat('科', 1001)");
        changes.put("activity_variance_note_length", "variance_note = repeat('科', 501)");
        changes.put("activity_return_reason_length", "return_reason = repeat('科', 1001)");
        changes.put(
                "activity_receipt_number_once",
                "receipt_number = (select receipt_number from activity where id = '" + other + "')");
        changes.put("activity_county_in_city", "county_code = '450103'");
        changes.put("activity_ends_after_start", "end_at = start_at");
        changes.put("activity_complete_when_submitted", "leader_name = null");
        changes.put("activity_report_complete_when_reported", "checked_by = null");
        changes.put("activity_report_not_negative", "volunteer_visits = -1");
        changes.put("activity_resume_at_known", "resume_at = 'UNIT'");
        changes.put("activity_step_in_chain", "resume_at = 'OFFICE'");
        changes.put("activity_arrived_when_in_review", "status = 'REPORTED', arrived_at = null");
        changes.put("activity_stages_within_youth", "primary_visits = 200, university_visits = 121");
        changes.put("activity_media_reports_list", "media_reports = '{}'");
        changes.put("activity_changed_by_known", "changed_by = 'HOST', changed_at = now()");
        changes.put("activity_change_whole", "changed_at = now()");
        changes.put("activity_change_seen_after", "change_seen_at = now()");
        changes.put("activity_return_has_reason", "status = 'REPORT_RETURNED', return_reason = ' '");

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(constraint, brokenBy(verified, change)));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("activity", jdbc));
    }

    @Test
    void whatIsHandedInIsCompleteInEveryColumn() {
        var submitted = activities.submitted(actors.schoolA()).value();

        for (String column :
                "receipt_number submitted_at title line_id start_at end_at mode place audience expected_youth content leader_name contact_name contact_phone"
                        .split(" ", -1)) {
            assertThat(brokenBy(submitted, column + " = null"))
                    .as(column)
                    .isEqualTo("activity_complete_when_submitted");
        }
        assertThat(brokenBy(submitted, "forms = '{}'")).isEqualTo("activity_complete_when_submitted");
    }

    @Test
    void whatIsReportedIsCompleteInEveryColumn() {
        var reported = activities.reported(actors.schoolA()).value();

        for (String column :
                "report_start_at report_end_at report_place youth_visits teacher_visits public_visits summary prepared_by checked_by"
                        .split(" ", -1)) {
            assertThat(brokenBy(reported, column + " = null"))
                    .as(column)
                    .isEqualTo("activity_report_complete_when_reported");
        }
    }

    @Test
    void noFigureIsNegative() {
        var reported = activities.reported(actors.schoolA()).value();

        for (String column :
                "lectures exhibitions trainings films contests other_sessions youth_visits primary_visits junior_visits senior_visits university_visits teacher_visits public_visits online_visits expert_visits volunteer_visits materials panels exhibits"
                        .split(" ", -1)) {
            assertThat(brokenBy(reported, column + " = -1")).as(column).isEqualTo("activity_report_not_negative");
        }
    }

    @Test
    void whatIsUnderReviewIsAtAStepOfItsChain() {
        var submitted = activities.submitted(actors.schoolA()).value();

        for (String change : List.of("status = 'COUNTY_REVIEW'", "status = 'OFFICE_REVIEW'", "resume_at = 'COUNTY'")) {
            assertThat(brokenBy(submitted, change)).as(change).isEqualTo("activity_step_in_chain");
        }
    }

    @Test
    void aReturnHasItsReason() {
        var returned = activities.in(ActivityStatus.RETURNED, actors.schoolA()).value();

        assertThat(brokenBy(returned, "return_reason = null")).isEqualTo("activity_return_has_reason");
    }

    @Test
    void anActivityBelongsToWhatExists() {
        var submitted = activities.submitted(actors.schoolA()).value();
        var nothing = "'" + new UUID(0, 0) + "'";

        assertThat(Map.of(
                        "edition", brokenBy(submitted, "edition_id = " + nothing),
                        "unit", brokenBy(submitted, "organization_id = " + nothing),
                        "line", brokenBy(submitted, "line_id = " + nothing),
                        "county", brokenBy(submitted, "county_code = '450299'")))
                .isEqualTo(Map.of(
                        "edition", "activity_edition_id_fkey",
                        "unit", "activity_organization_id_fkey",
                        "line", "activity_line_id_fkey",
                        "county", "activity_county_code_fkey"));
    }
}
