package org.kexuejie.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Characters and pairs of neighbouring characters: the index by which Chinese text is found. */
public final class Bigrams {

    private Bigrams() {}

    /** Half-width, lower case, without outer spaces: the form in which texts are compared. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** What a text is found by: its different code points and pairs of neighbours, white space left out. */
    public static String[] of(String text) {
        var grams = characters(text);
        grams.addAll(pairs(text));
        return grams.toArray(String[]::new);
    }

    /** What a text must be found by in order to contain the wanted one: its pairs, where it has any. */
    public static String[] wanted(String text) {
        var pairs = pairs(text);
        return (pairs.isEmpty() ? characters(text) : pairs).toArray(String[]::new);
    }

    private static Set<String> characters(String text) {
        return normalise(text)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pairs(String text) {
        var pairs = new TreeSet<String>();
        int[] points = normalise(text).codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            if (!Character.isWhitespace(points[i - 1]) && !Character.isWhitespace(points[i])) {
                pairs.add(new String(points, i - 1, 2));
            }
        }
        return pairs;
    }
}
