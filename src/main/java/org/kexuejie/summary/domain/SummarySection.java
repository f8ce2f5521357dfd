package org.kexuejie.summary.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Labelled;
import org.kexuejie.summary.Narrative;

/** The sections of a summary in the order of the outline. */
public enum SummarySection implements Labelled {
    OVERVIEW,
    PRACTICE,
    HIGHLIGHTS,
    PROGRAMME,
    PUBLICITY,
    PROBLEMS;

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六");

    /** A section that is written, with its number and its paragraphs. */
    public record Written(String number, SummarySection section, List<String> paragraphs) {}

    /** The sections that are written, numbered without a gap. */
    public static List<Written> of(SummaryPaper paper) {
        var written = new ArrayList<Written>();
        for (SummarySection section : values()) {
            List<String> paragraphs = section.paragraphs(paper);
            if (!paragraphs.isEmpty()) {
                written.add(new Written(NUMBERS.get(written.size()), section, paragraphs));
            }
        }
        return written;
    }

    private List<String> paragraphs(SummaryPaper paper) {
        Narrative text = paper.narrative();
        return switch (this) {
            case OVERVIEW -> lines(text.overview());
            case PRACTICE -> lines(text.practice());
            case HIGHLIGHTS -> numbered(paper.highlights());
            case PROGRAMME -> lines(text.programme());
            case PUBLICITY -> lines(text.publicity());
            case PROBLEMS -> lines(text.problems());
        };
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : paragraphs(text).toList();
    }

    private static List<String> numbered(List<String> highlights) {
        var numbered = new ArrayList<String>();
        for (String highlight : highlights) {
            numbered.add("%d.%s".formatted(numbered.size() + 1, highlight));
        }
        return numbered;
    }

    private static Stream<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty());
    }

    @Override
    public String labelKey() {
        return "summary.section." + name();
    }
}
