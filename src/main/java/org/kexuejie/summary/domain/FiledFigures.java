package org.kexuejie.summary.domain;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.LineId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.tally.Sums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of each filing, frozen: written once with it and read ever after. */
@Component
class FiledFigures {

    private final JdbcClient jdbc;

    FiledFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freezes what has just been filed. */
    void freeze(CitySummaryView filed, SummaryPaper paper, Actor actor) {
        SummaryFigures figures = paper.figures();
        jdbc.sql("""
                insert into city_summary_filing (summary_id, number, filed_at, filed_by, scan_file_id, paper_mark,
                    covered_counties, counties)
                values (:summary, :number, :at, :by, :scan, :mark, :covered, :counties)
                """)
                .param("summary", filed.id().value())
                .param("number", filed.filings())
                .param("at", Objects.requireNonNull(filed.filedAt()).atOffset(ZoneOffset.UTC))
                .param("by", actor.id().value())
                .param("scan", Objects.requireNonNull(filed.scan()).value())
                .param("mark", paper.mark())
                .param("covered", figures.coveredCounties())
                .param("counties", figures.counties())
                .update();
        int position = 0;
        for (SummaryFigures.Line line : figures.lines()) {
            add(filed, position++, line.line(), line.name(), line.sums());
        }
        add(filed, position, null, null, figures.total());
    }

    private void add(CitySummaryView filed, int position, @Nullable LineId line, @Nullable String name, Sums sums) {
        jdbc.sql("""
                insert into city_summary_figure (summary_id, number, position, line_id, line_name, events, sessions,
                    youth, teachers, public_visits, online, schools, venues, model_units, photos)
                values (:summary, :number, :position, :line, :name, :events, :sessions,
                    :youth, :teachers, :public, :online, :schools, :venues, :models, :photos)
                """)
                .param("summary", filed.id().value())
                .param("number", filed.filings())
                .param("position", position)
                .param("line", line == null ? null : line.value())
                .param("name", name)
                .param("events", sums.events())
                .param("sessions", sums.sessions())
                .param("youth", sums.youth())
                .param("teachers", sums.teachers())
                .param("public", sums.publicVisits())
                .param("online", sums.online())
                .param("schools", sums.schools())
                .param("venues", sums.venues())
                .param("models", sums.modelUnits())
                .param("photos", sums.photos())
                .update();
    }

    /** The figures of one filing of a summary. */
    SummaryFigures of(CitySummaryId summary, int filing) {
        List<SummaryFigures.Line> lines = jdbc.sql("""
                select * from city_summary_figure
                where summary_id = :summary and number = :number and line_id is not null order by position
                """)
                .param("summary", summary.value())
                .param("number", filing)
                .query((row, number) -> new SummaryFigures.Line(
                        new LineId(row.getObject("line_id", UUID.class)), row.getString("line_name"), Sums.of(row)))
                .list();
        return jdbc.sql("""
                select f.*, t.covered_counties, t.counties
                from city_summary_filing t
                join city_summary_figure f on f.summary_id = t.summary_id and f.number = t.number and f.line_id is null
                where t.summary_id = :summary and t.number = :number
                """)
                .param("summary", summary.value())
                .param("number", filing)
                .query((row, number) ->
                        new SummaryFigures(lines, Sums.of(row), row.getInt("covered_counties"), row.getInt("counties")))
                .single();
    }

    /** Whether a file was handed in with a filing, so that it must stay. */
    boolean uses(MediaFileId scan) {
        return jdbc.sql("select exists (select 1 from city_summary_filing where scan_file_id = :scan)")
                .param("scan", scan.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
