package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.domain.EditionDetails;
import org.kexuejie.festival.domain.Ordinal;

/**
 * An edition with its settings as it is typed.
 *
 * @param phases of a new edition; an edition that stands has a form of its own for them
 */
record EditionForm(
        int version,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "{festival.rule.atLeast}")
        @Max(value = 999, message = "{shell.rule.tooMany}")
        @Nullable
        Integer number,

        @NotBlank(message = MISSING) @CodePointLength(max = 80, message = TOO_LONG) @Nullable
        String name,

        @NotBlank(message = MISSING) @CodePointLength(max = 40, message = TOO_LONG) @Nullable
        String shortName,

        @NotBlank(message = MISSING) @CodePointLength(max = 200, message = TOO_LONG) @Nullable
        String nameEn,

        @NotBlank(message = MISSING) @CodePointLength(max = 60, message = TOO_LONG) @Nullable
        String theme,

        @NotBlank(message = MISSING) @CodePointLength(max = 200, message = TOO_LONG) @Nullable
        String themeEn,

        @NotBlank(message = MISSING) @CodePointLength(max = 2000, message = TOO_LONG) @Nullable
        String guidingThought,

        @NotBlank(message = MISSING) @CodePointLength(max = 100, message = TOO_LONG) @Nullable
        String audience,

        @NotNull(message = MISSING) @Nullable LocalDate startsOn,
        @NotNull(message = MISSING) @Nullable LocalDate endsOn,
        @Valid @Nullable SettingsForm settings,
        @Nullable List<@Valid PhaseForm> phases) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";

    EditionForm {
        settings = Objects.requireNonNullElseGet(settings, SettingsForm::blank);
    }

    static EditionForm of(EditionInfo edition) {
        return of(edition, edition.number(), 0, UnaryOperator.identity(), null);
    }

    /** The edition after this one, as far as it can be foreseen: the next number, a year later. */
    static EditionForm after(EditionInfo edition) {
        var number = new Ordinal(edition.number());
        return of(
                edition,
                number.next().number(),
                1,
                text -> number.replaceIn(text, number.next()),
                PhaseForm.of(edition.phases(), 1));
    }

    private static EditionForm of(
            EditionInfo edition,
            int number,
            int yearsLater,
            UnaryOperator<String> renumbered,
            @Nullable List<PhaseForm> phases) {
        return new EditionForm(
                edition.version(),
                number,
                renumbered.apply(edition.name()),
                renumbered.apply(edition.shortName()),
                renumbered.apply(edition.nameEn()),
                edition.theme(),
                edition.themeEn(),
                renumbered.apply(edition.guidingThought()),
                edition.audience(),
                edition.startsOn().plusYears(yearsLater),
                edition.endsOn().plusYears(yearsLater),
                SettingsForm.of(edition.settings(), yearsLater),
                phases);
    }

    /** To be called on a form without errors only. */
    EditionDetails toDetails() {
        return new EditionDetails(
                Objects.requireNonNull(number),
                Objects.requireNonNull(name),
                Objects.requireNonNull(shortName),
                Objects.requireNonNull(nameEn),
                Objects.requireNonNull(theme),
                Objects.requireNonNull(themeEn),
                Objects.requireNonNull(guidingThought),
                Objects.requireNonNull(audience),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(endsOn),
                Objects.requireNonNull(settings).toSettings());
    }
}
