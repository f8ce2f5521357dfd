package org.kexuejie.festival.domain;

/** The number of an edition as names write it: 第八届, 第8届, 8th. */
public record Ordinal(int number) {

    private static final String DIGITS = "〇一二三四五六七八九";

    public Ordinal next() {
        return new Ordinal(number + 1);
    }

    /** The text with this number replaced by another one wherever it stands. */
    public String replaceIn(String text, Ordinal other) {
        return text.replace(inCharacters(), other.inCharacters())
                .replace(inFigures(), other.inFigures())
                .replaceAll("\\b" + inEnglish() + "\\b", other.inEnglish());
    }

    private String inFigures() {
        return "第" + number + "届";
    }

    private String inCharacters() {
        return number >= 100 ? inFigures() : "第" + tens() + ones() + "届";
    }

    private String tens() {
        int tens = number / 10;
        return switch (tens) {
            case 0 -> "";
            case 1 -> "十";
            default -> DIGITS.charAt(tens) + "十";
        };
    }

    private String ones() {
        int ones = number % 10;
        return ones == 0 ? "" : DIGITS.substring(ones, ones + 1);
    }

    private String inEnglish() {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
