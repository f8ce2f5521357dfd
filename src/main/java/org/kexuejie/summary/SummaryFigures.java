package org.kexuejie.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kexuejie.festival.LineId;
import org.kexuejie.tally.Sums;

/**
 * The figures of a city (F05): one row per programme line in the plan's order, and the total. Units count once
 * in each row and once in the total, so that the rows of units need not add up to it.
 *
 * @param coveredCounties counties that are covered by verified activities (R29)
 * @param counties all counties of the city
 */
public record SummaryFigures(List<Line> lines, Sums total, int coveredCounties, int counties) {

    /** The figures of one programme line; all zero where nothing was held. */
    public record Line(LineId line, String name, Sums sums) {}

    public SummaryFigures {
        lines = List.copyOf(lines);
    }

    /** The same for the same figures, and different as soon as one of them is. */
    public String fingerprint() {
        return fingerprint(toString());
    }

    /** Sixteen hexadecimal digits that stand for a text. */
    public static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
