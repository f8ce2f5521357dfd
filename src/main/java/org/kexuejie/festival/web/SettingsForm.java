package org.kexuejie.festival.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CoverageMode;
import org.kexuejie.festival.EditionSettings;
import org.kexuejie.festival.LateHandling;

/** The settings of an edition as they are typed (R75). */
record SettingsForm(
        @NotNull(message = MISSING) @Nullable LocalDate applicationDueOn,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "{festival.rule.atLeast}")
        @Max(value = 90, message = TOO_MANY)
        @Nullable
        Integer reportDueDays,

        @NotNull(message = MISSING) @Nullable LocalDate citySummaryDueOn,

        @NotNull(message = MISSING)
        @Min(value = 1, message = "{festival.rule.atLeast}")
        @Max(value = 24, message = TOO_MANY)
        @Nullable
        Integer dueHour,

        @NotNull(message = MISSING) @Nullable LateHandling lateHandling,
        @NotNull(message = MISSING) @Nullable CoverageMode coverageMode,

        @NotNull(message = MISSING) @Min(value = 0, message = NEGATIVE) @Max(value = 50, message = TOO_MANY) @Nullable
        Integer minReportPhotos,

        @NotNull(message = MISSING) @Min(value = 0, message = NEGATIVE) @Max(value = 100, message = TOO_MANY) @Nullable
        Integer minSummaryPictures,

        @NotNull(message = MISSING)
        @Min(value = 0, message = NEGATIVE)
        @Max(value = 10_000, message = TOO_MANY)
        @Nullable
        Integer minSummaryLength) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String NEGATIVE = "{shell.rule.negative}";
    private static final String TOO_MANY = "{shell.rule.tooMany}";

    /** Nothing of which is typed yet. */
    static SettingsForm blank() {
        return new SettingsForm(null, null, null, null, null, null, null, null, null);
    }

    static SettingsForm of(EditionSettings settings, int yearsLater) {
        return new SettingsForm(
                settings.applicationDueOn().plusYears(yearsLater),
                settings.reportDueDays(),
                settings.citySummaryDueOn().plusYears(yearsLater),
                settings.dueHour(),
                settings.lateHandling(),
                settings.coverageMode(),
                settings.minReportPhotos(),
                settings.minSummaryPictures(),
                settings.minSummaryLength());
    }

    /** To be called on a form without errors only. */
    EditionSettings toSettings() {
        return new EditionSettings(
                Objects.requireNonNull(applicationDueOn),
                Objects.requireNonNull(reportDueDays),
                Objects.requireNonNull(citySummaryDueOn),
                Objects.requireNonNull(dueHour),
                Objects.requireNonNull(lateHandling),
                Objects.requireNonNull(coverageMode),
                Objects.requireNonNull(minReportPhotos),
                Objects.requireNonNull(minSummaryPictures),
                Objects.requireNonNull(minSummaryLength));
    }
}
