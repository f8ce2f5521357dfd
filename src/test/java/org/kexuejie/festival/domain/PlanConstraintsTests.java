package org.kexuejie.festival.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses of a plan, whatever the code does. */
@PortalTest
class PlanConstraintsTests {

    private final JdbcClient jdbc;

    PlanConstraintsTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The changes that break each rule of a table, made to the first of its rows. */
    @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot be changed
    enum Table {
        EDITION(
                "number = 8",
                Map.ofEntries(
                        Map.entry("edition_number_positive", "number = 0"),
                        Map.entry("edition_name_not_blank", "name = ' '"),
                        Map.entry("edition_short_name_not_blank", "short_name = ' '"),
                        Map.entry("edition_report_due_days_range", "report_due_days = 91"),
                        Map.entry("edition_due_hour_range", "due_hour = 25"),
                        Map.entry("edition_late_handling_known", "late_handling = 'OTHER'"),
                        Map.entry("edition_min_report_photos_range", "min_report_photos = 51"),
                        Map.entry("edition_min_summary_pictures_range", "min_summary_pictures = 101"),
                        Map.entry("edition_min_summary_length_range", "min_summary_length = 20001"),
                        Map.entry("edition_number_once", "number = 9"),
                        Map.entry("edition_ends_after_start", "ends_on = starts_on - 1"))),
        EDITION_PHASE(
                "position = 1",
                Map.of(
                        "edition_phase_ends_after_start", "ends_on = starts_on - 1",
                        "edition_phase_no_overlap", "ends_on = '2020-09-01'")),
        FESTIVAL_ORGANIZATION(
                "role = 'HOST' and position = 1",
                Map.of(
                        "festival_organization_name_not_blank", "name = ' '",
                        "festival_organization_order", "position = 0",
                        "festival_organization_name_once", "name = '自治区科协'")),
        COMMITTEE_MEMBER(
                "position = 1",
                Map.of(
                        "committee_member_name_no_spaces", "name = '何 求'",
                        "committee_member_order", "position = 0")),
        PROGRAMME_LINE(
                "section = 'MAIN_VENUE' and position = 1",
                Map.of(
                        "programme_line_code_form", "code = 'van'",
                        "programme_line_name_not_blank", "name = ' '",
                        "programme_line_short_name_not_blank", "short_name = ' '",
                        "programme_line_order", "position = 0",
                        "programme_line_code_once", "code = 'SCIENCE_VAN'")),
        TARGET(
                "position = 1",
                Map.of(
                        "target_label_not_blank", "label = ' '",
                        "target_amount_positive", "amount = 0",
                        "target_order", "position = 0",
                        "target_line_where_rule_needs_one", "line_id = null",
                        "target_achieved_is_milestone", "achieved_on = '2020-09-19'")),
        VENUE("position = 0", Map.of("venue_purpose_not_blank", "purpose = ' '", "venue_name_not_blank", "name = ' '"));

        private final String row;
        private final Map<String, String> changes;

        Table(String row, Map<String, String> changes) {
            this.row = row;
            this.changes = changes;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsHeldByTheDatabase(Table table) {
        addAnEdition("PREPARING");
        var broken = new LinkedHashMap<String, String>();

        table.changes.forEach((constraint, change) -> broken.put(
                constraint,
                Constraints.brokenBy(() -> jdbc.sql("update " + table + " set " + change + " where " + table.row)
                        .update())));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of(table.name(), jdbc));
    }

    @Test
    void onlyOneEditionIsOpen() {
        addAnEdition("CLOSED");

        assertThat(Constraints.brokenBy(
                        () -> jdbc.sql("update edition set status = 'OPEN'").update()))
                .isEqualTo("edition_one_open");
    }

    private void addAnEdition(String status) {
        jdbc.sql(
                        "insert into edition select copy.* from edition row,"
                                + " jsonb_populate_record(row, jsonb_build_object('id', uuidv7(), 'number', 9, 'status', :status::text)) copy")
                .param("status", status)
                .update();
    }
}
