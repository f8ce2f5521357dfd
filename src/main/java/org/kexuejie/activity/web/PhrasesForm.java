package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.shell.FormRows;

/** A list of phrases as it is typed, one a row; a row that is emptied is taken off the list. */
record PhrasesForm(int version, @Nullable List<@Valid Row> rows) {

    private static final int FEWEST_ROWS = 3;

    /** One phrase. */
    record Row(
            @CodePointLength(max = ReviewPhrases.LONGEST, message = "{shell.rule.tooLong}") @Nullable
            String text) {

        private static final Row BLANK = new Row(null);

        private boolean isBlank() {
            return text == null;
        }
    }

    PhrasesForm {
        rows = FormRows.withRoom(FormRows.sent(rows, Row.BLANK), Row::isBlank, Row.BLANK, FEWEST_ROWS);
    }

    static PhrasesForm of(ReviewPhrases.Kept kept) {
        return new PhrasesForm(
                kept.version(), kept.phrases().stream().map(Row::new).toList());
    }

    List<String> phrases() {
        return FormRows.typed(Objects.requireNonNull(rows), Row::isBlank).stream()
                .map(row -> String.valueOf(row.text()))
                .toList();
    }
}
