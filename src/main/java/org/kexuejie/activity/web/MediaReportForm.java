package org.kexuejie.activity.web;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.MediaLevel;
import org.kexuejie.activity.MediaReport;
import org.kexuejie.shell.FormRows;

/** A row for one report of a medium as it is typed (F04). */
record MediaReportForm(
        @CodePointLength(max = 40, message = "{shell.rule.tooLong}") @Nullable
        String outlet,

        @Nullable MediaLevel level,
        @Nullable LocalDate publishedOn,

        @CodePointLength(max = 300, message = "{shell.rule.tooLong}")
        @Pattern(regexp = "https?://[^\\s/]+\\.[^\\s]+", message = "{activity.rule.link}")
        @Nullable
        String url) {

    static final MediaReportForm BLANK = new MediaReportForm(null, null, null, null);
    private static final int FEWEST_ROWS = 2;

    /** Rows as they are shown for what is reported so far. */
    static List<MediaReportForm> rows(List<MediaReport> reports) {
        List<MediaReportForm> rows = reports.stream()
                .map(report -> new MediaReportForm(report.outlet(), report.level(), report.publishedOn(), report.url()))
                .toList();
        return FormRows.withRoom(rows, BLANK::equals, BLANK, FEWEST_ROWS);
    }

    static List<MediaReport> typed(List<MediaReportForm> rows) {
        return FormRows.typed(rows, BLANK::equals).stream()
                .map(row -> new MediaReport(row.outlet, row.level, row.publishedOn, row.url))
                .toList();
    }
}
