package org.kexuejie.activity.domain;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kexuejie.shared.Characters;

/**
 * What changed between two texts: each is cut into pieces that stand in both and pieces that stand in this one only.
 * Sentences are compared first and, where they differ, the characters in them, so that a text of 5,000 characters
 * costs no more than its changed sentences.
 */
public record TextDifference(List<Piece> before, List<Piece> after) {

    /** Changed sentences longer than this together are marked as a whole; finer marks would be noise. */
    private static final int LONGEST_COMPARED = 600;

    /** Fewer equal characters than this between two changes are part of the change. */
    private static final int SHORTEST_EQUAL = 2;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\n]*[。！？；\\n]|[^。！？；\\n]+");

    private static final Pattern CHARACTER = Pattern.compile("[0-9A-Za-z]+|.", Pattern.DOTALL);

    /** @param changed whether it stands in this one of the two texts only */
    public record Piece(String text, boolean changed) {}

    public static TextDifference between(String before, String after) {
        var pieces = new Pieces();
        walk(sentences(before), sentences(after), pieces, TextDifference::compareCharacters);
        return pieces.joined();
    }

    private static void compareCharacters(List<String> before, List<String> after, Pieces pieces) {
        List<String> was = characters(before);
        List<String> is = characters(after);
        if (was.isEmpty() || is.isEmpty() || was.size() + is.size() > LONGEST_COMPARED) {
            pieces.change(was, is);
        } else {
            walk(was, is, pieces, (cut, put, into) -> into.change(cut, put));
        }
    }

    private interface Changed {

        void in(List<String> before, List<String> after, Pieces pieces);
    }

    private static void walk(List<String> before, List<String> after, Pieces pieces, Changed changed) {
        for (AbstractDelta<String> part : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> was = part.getSource().getLines();
            List<String> is = part.getTarget().getLines();
            if (part.getType() == DeltaType.EQUAL) {
                pieces.keep(was);
            } else {
                changed.in(was, is, pieces);
            }
        }
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Numbers and foreign words stay whole, and so do rare characters, which take two places in a string. */
    private static List<String> characters(List<String> sentences) {
        return CHARACTER
                .matcher(String.join("", sentences))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Pieces of both texts as they are found, in step. */
    private static class Pieces {

        private record Step(String before, String after, boolean equal) {}

        private final List<Step> steps = new ArrayList<>();

        void keep(List<String> equal) {
            String text = String.join("", equal);
            steps.add(new Step(text, text, true));
        }

        void change(List<String> cut, List<String> put) {
            steps.add(new Step(String.join("", cut), String.join("", put), false));
        }

        TextDifference joined() {
            var before = new ArrayList<Piece>();
            var after = new ArrayList<Piece>();
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                boolean changed = !step.equal() || isLost(i);
                append(before, step.before(), changed);
                append(after, step.after(), changed);
            }
            return new TextDifference(List.copyOf(before), List.copyOf(after));
        }

        /** Whether so little is equal between two changes that nobody would see it. */
        private boolean isLost(int index) {
            return index > 0
                    && index < steps.size() - 1
                    && Characters.in(steps.get(index).before()) < SHORTEST_EQUAL;
        }

        private static void append(List<Piece> pieces, String text, boolean changed) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
                pieces.add(new Piece(pieces.removeLast().text() + text, changed));
            } else {
                pieces.add(new Piece(text, changed));
            }
        }
    }
}
