package org.kexuejie.activity.domain;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.shared.Bigrams;

/** The words by which an activity is found. */
class SearchText {

    /** The same words in SQL, for activities {@code a} and units {@code o}. */
    static final String SQL = "concat_ws(' ', a.title, a.receipt_number, o.name)";

    private SearchText() {}

    static String[] grams(@Nullable String title, @Nullable String receiptNumber, String unitName) {
        return Bigrams.of(Stream.of(title, receiptNumber, unitName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }
}
