package org.kexuejie.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.TreeSet;

/** Pairs of neighbouring characters: the index by which Chinese text of two and more characters is found. */
public final class Bigrams {

    private Bigrams() {}

    /** Half-width, lower case, without outer spaces: the form in which texts are compared. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** The different pairs of neighbouring code points, none across white space; empty for a single character. */
    public static String[] of(String text) {
        var pairs = new TreeSet<String>();
        int[] points = normalise(text).codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            if (!Character.isWhitespace(points[i - 1]) && !Character.isWhitespace(points[i])) {
                pairs.add(new String(points, i - 1, 2));
            }
        }
        return pairs.toArray(String[]::new);
    }
}
