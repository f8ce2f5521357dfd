package org.kexuejie.summary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.Narrative;

/** The text of a summary as it is typed; highlights that are left empty do not count. */
record NarrativeForm(
        int version,

        @CodePointLength(max = LONGEST, message = TOO_LONG) @Nullable
        String overview,

        @CodePointLength(max = LONGEST, message = TOO_LONG) @Nullable
        String practice,

        List<@CodePointLength(max = 500, message = TOO_LONG) @Nullable String> highlights,

        @CodePointLength(max = LONGEST, message = TOO_LONG) @Nullable
        String programme,

        @CodePointLength(max = LONGEST, message = TOO_LONG) @Nullable
        String publicity,

        @CodePointLength(max = LONGEST, message = TOO_LONG) @Nullable
        String problems) {

    static final String TOO_LONG = "{shell.rule.tooLong}";
    static final int LONGEST = 5000;
    private static final int FEWEST_ROWS = 3;

    NarrativeForm {
        highlights = rows(highlights);
    }

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

    /** A form may come without a single row; the page always has some. */
    private static List<@Nullable String> rows(@Nullable List<@Nullable String> typed) {
        var rows = new ArrayList<@Nullable String>(typed == null ? List.of() : typed);
        while (rows.size() < FEWEST_ROWS) {
            rows.add(null);
        }
        return rows;
    }

    private static List<@Nullable String> withSpareRow(List<String> highlights) {
        var rows = new ArrayList<@Nullable String>(highlights);
        rows.add(null);
        return rows;
    }

    Narrative toNarrative() {
        return new Narrative(overview, practice, programme, publicity, problems);
    }

    List<String> toHighlights() {
        return highlights.stream().filter(Objects::nonNull).toList();
    }
}
