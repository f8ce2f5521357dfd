package org.kexuejie.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into forms and sheets, as registers write it (R73). */
public final class TypedText {

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―－﹣﹘ー]");
    private static final Pattern AREA_IN_BRACKETS = Pattern.compile("^[(（](0\\d{2,3})[)）]-?");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");
    private static final int FULL_WIDTH = 0xFEE0;

    private TypedText() {}

    /**
     * Without invisible characters, with digits and letters of half width, and without the spaces that pad names of
     * two characters in print.
     */
    public static String clean(String typed) {
        var text = new StringBuilder();
        typed.codePoints().map(TypedText::plain).filter(point -> point != 0).forEach(text::appendCodePoint);
        String single = SPACES.matcher(text).replaceAll(" ").strip();
        return BETWEEN_HAN.matcher(single).replaceAll("$1");
    }

    /** A telephone number with half-width digits and hyphens, as far as that is certain. */
    public static String phone(String typed) {
        String text = DASHES.matcher(clean(typed)).replaceAll("-").replace(" ", "");
        text = COUNTRY.matcher(text).replaceFirst("");
        text = AREA_IN_BRACKETS.matcher(text).replaceFirst("$1-");
        String digits = text.replace("-", "");
        return digits.length() == 11 && digits.startsWith("1") ? digits : text;
    }

    public static String email(String typed) {
        return clean(typed).replace('＠', '@').replace('．', '.').replace(" ", "");
    }

    /** A code of capital letters and digits. */
    public static String code(String typed) {
        return DASHES.matcher(clean(typed))
                .replaceAll("-")
                .replaceAll("[ -]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** A number of people; nothing where it is none. */
    public static @Nullable Integer count(String typed) {
        String digits = clean(typed).replaceAll("[,， 人名]", "");
        return digits.matches("\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    /** Whether every character is one that other machines and printers have as well. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(TypedText::isPicture);
    }

    private static boolean isPicture(int point) {
        return switch (Character.getType(point)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> Character.isEmojiPresentation(point) || Character.isExtendedPictographic(point);
        };
    }

    private static int plain(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        if (Character.getType(point) == Character.FORMAT || Character.isISOControl(point)) {
            return 0;
        }
        boolean wide =
                (point >= '０' && point <= '９') || (point >= 'Ａ' && point <= 'Ｚ') || (point >= 'ａ' && point <= 'ｚ');
        return wide ? point - FULL_WIDTH : point;
    }
}
