package org.kexuejie.shared;

import java.util.HashSet;
import java.util.Set;

/** Whether two short texts, such as titles or names, may mean the same. */
public final class TextLikeness {

    private TextLikeness() {}

    /**
     * Texts are alike when they are the same but for spaces and marks, or when at least 3 in 5 of their pairs of
     * characters are the same (Dice).
     *
     * @param said what both may have in common without meaning anything, such as the name of their unit or city
     */
    public static boolean of(String one, String other, String said) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return true;
        }
        Set<String> ofFirst = ownPairs(first, said);
        Set<String> ofSecond = ownPairs(second, said);
        long shared = ofFirst.stream().filter(ofSecond::contains).count();
        return shared > 0 && 10 * shared >= 3L * (ofFirst.size() + ofSecond.size());
    }

    private static Set<String> ownPairs(String text, String said) {
        var pairs = new HashSet<>(Set.of(Bigrams.wanted(text)));
        pairs.removeAll(Set.of(Bigrams.wanted(plain(said))));
        return pairs;
    }

    private static String plain(String text) {
        return Bigrams.normalise(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
