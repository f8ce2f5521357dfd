package org.kexuejie.summary.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.Narrative;

/** The text of a summary as it is typed; highlights that are left empty do not count. */
record NarrativeForm(
        int version,
        @Size(max = LONGEST, message = TOO_LONG) @Nullable String overview,
        @Size(max = LONGEST, message = TOO_LONG) @Nullable String practice,
        @Nullable List<@Size(max = 500, message = TOO_LONG) @Nullable String> highlights,
        @Size(max = LONGEST, message = TOO_LONG) @Nullable String programme,
        @Size(max = LONGEST, message = TOO_LONG) @Nullable String publicity,
        @Size(max = LONGEST, message = TOO_LONG) @Nullable String problems) {

    private static final String TOO_LONG = "{shell.rule.tooLong}";
    private static final int LONGEST = 5000;
    private static final int FEWEST_ROWS = 3;

    /** @param overview what stands in the first section as long as the city has written nothing there */
    static NarrativeForm of(CitySummaryView summary, String overview) {
        Narrative text = summary.narrative();
        return new NarrativeForm(
                summary.version(),
                Objects.requireNonNullElse(text.overview(), overview),
                text.practice(),
                withSpareRow(summary.highlights()),
                text.programme(),
                text.publicity(),
                text.problems());
    }

    private static List<@Nullable String> withSpareRow(List<String> highlights) {
        var rows = new ArrayList<@Nullable String>(highlights);
        do {
            rows.add(null);
        } while (rows.size() < FEWEST_ROWS);
        return rows;
    }

    /** Number of rows for highlights. */
    public int rows() {
        return Math.max(FEWEST_ROWS, highlights == null ? 0 : highlights.size());
    }

    /** What is typed in one of the rows. */
    public @Nullable String highlight(int row) {
        return highlights == null || row >= highlights.size() ? null : highlights.get(row);
    }

    Narrative toNarrative() {
        return new Narrative(overview, practice, programme, publicity, problems);
    }

    List<String> toHighlights() {
        return Objects.requireNonNullElse(highlights, List.<@Nullable String>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
