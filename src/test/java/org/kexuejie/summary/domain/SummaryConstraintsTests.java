package org.kexuejie.summary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RowCopies;
import org.kexuejie.testing.SummaryMother;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the code does. */
@PortalTest
class SummaryConstraintsTests {

    private final SummaryMother summaries;
    private final RowCopies copies;
    private final JdbcClient jdbc;
    private final Actors actors;
    private UUID filed = new UUID(0, 0);

    SummaryConstraintsTests(SummaryMother summaries, RowCopies copies, JdbcClient jdbc, Actors actors) {
        this.summaries = summaries;
        this.copies = copies;
        this.jdbc = jdbc;
        this.actors = actors;
    }

    @BeforeEach
    void fileSomething() {
        filed = summaries.filed(actors.liuzhou(), actors.schoolA()).value();
    }

    private String copied(Map<String, Object> changed) {
        var values = new LinkedHashMap<String, Object>(Map.of("city_code", Actors.NANNING));
        values.putAll(changed);
        return Constraints.brokenBy(() -> copies.copy("city_summary", filed, values));
    }

    private String refused(String sql) {
        return Constraints.brokenBy(() -> jdbc.sql(sql).update());
    }

    @Test
    void everyRuleOfASummaryIsHeldByTheDatabase() {
        String tooLong = "长".repeat(5001);
        var broken = new LinkedHashMap<String, String>();
        broken.put("city_summary_once_per_city", copied(Map.of("city_code", Actors.LIUZHOU)));
        broken.put("city_summary_status_known", copied(Map.of("status", "LOST")));
        for (String section : List.of("overview", "practice", "programme", "publicity", "problems")) {
            broken.put("city_summary_%s_length".formatted(section), copied(Map.of(section, tooLong)));
        }
        broken.put("city_summary_return_reason_length", copied(Map.of("return_reason", "长".repeat(1001))));
        broken.put("city_summary_complete_when_filed", copied(Map.of("filings", 0)));
        broken.put("city_summary_accepted_has_moment", copied(Map.of("status", "ACCEPTED")));
        broken.put("city_summary_return_has_reason", copied(Map.of("status", "RETURNED", "return_reason", " ")));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(new TreeSet<>(broken.keySet())).isEqualTo(Constraints.of("city_summary", jdbc));
    }

    @Test
    void nothingThatFilingNeedsCanBeTakenAwayFromWhatIsFiled() {
        for (String column : List.of(
                "overview",
                "practice",
                "publicity",
                "problems",
                "confirmed_figures",
                "scan_file_id",
                "first_filed_at",
                "filed_at")) {
            assertThat(refused("update city_summary set " + column + " = null"))
                    .as(column)
                    .isEqualTo("city_summary_complete_when_filed");
        }
    }

    @Test
    void whatBelongsToASummaryHasItsLengths() {
        assertThat(refused("update city_summary_highlight set text = ''")).isEqualTo("city_summary_highlight_length");
        assertThat(refused("update city_summary_picture set caption = ''"))
                .isEqualTo("city_summary_picture_caption_length");
        assertThat(refused(
                        "insert into city_summary_excused (summary_id, position, activity_id, title, unit_name, reason)"
                                + " select s.id, 0, (select id from activity limit 1), '', '', '' from city_summary s"))
                .isEqualTo("city_summary_excused_reason_length");
        assertThat(refused("insert into city_summary_delivery select id, 'CART', current_date, '韦' from city_summary"))
                .isEqualTo("city_summary_delivery_channel_known");
        assertThat(refused("insert into city_summary_delivery select id, 'DISC', current_date, '' from city_summary"))
                .isEqualTo("city_summary_delivery_received_by_length");
    }

    @Test
    void whatWasHandedInStands() {
        assertThat(refused("update city_summary_filing set covered_counties = 1"))
                .isEqualTo("city_summary_filing is append-only");
        assertThat(refused("delete from city_summary_filing")).isEqualTo("city_summary_filing is append-only");
        assertThat(refused("update city_summary_figure set youth = 0")).isEqualTo("city_summary_figure is append-only");
        assertThat(refused("delete from city_summary_figure")).isEqualTo("city_summary_figure is append-only");
    }

    @Test
    void frozenFiguresMakeSense() {
        String another = "insert into city_summary_filing select summary_id, 2, filed_at, filed_by, scan_file_id,"
                + " paper_mark, counties + 1, counties from city_summary_filing";
        String figure = "insert into city_summary_figure select summary_id, number, %s, %s, %s, 0, 0, %s, 0, 0, 0, 0,"
                + " 0, 0, 0 from city_summary_figure where line_id is null";

        assertThat(refused(another)).isEqualTo("city_summary_filing_covered_in_range");
        assertThat(refused(figure.formatted("99", "null", "null", "0"))).isEqualTo("city_summary_figure_one_total");
        assertThat(refused(figure.formatted("99", "null", "'板块'", "0"))).isEqualTo("city_summary_figure_line_or_total");
        assertThat(refused(figure.formatted("99", "(select id from programme_line limit 1)", "'板块'", "-1")))
                .isEqualTo("city_summary_figure_not_negative");
        assertThat(refused(figure.formatted("position", "(select id from programme_line limit 1)", "'板块'", "0")))
                .isEqualTo("city_summary_figure_pkey");
    }

    @Test
    void aPictureThatASummaryShowsCannotVanishEvenWhenItsReportHasLostIt() {
        jdbc.sql("delete from activity_photo").update();

        assertThat(refused("delete from media_file where id in (select file_id from city_summary_picture)"))
                .isEqualTo("city_summary_picture_file_id_fkey");
    }
}
