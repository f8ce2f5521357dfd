package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.LineDetails;

/** A programme line as it is typed; code and section are chosen once. */
record LineForm(
        int version,

        @NotBlank(message = MISSING)
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{festival.rule.lineCodeForm}")
        @Nullable
        String code,

        @NotNull(message = MISSING) @Nullable ProgrammeSection section,

        @NotBlank(message = MISSING) @CodePointLength(max = 100, message = TOO_LONG) @Nullable
        String name,

        @NotBlank(message = MISSING) @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String shortName,

        @NotBlank(message = MISSING) @CodePointLength(max = 2000, message = TOO_LONG) @Nullable
        String content,

        @Nullable Boolean countsForCoverage,
        @Nullable Boolean officeConfirms,

        @CodePointLength(max = 20, message = TOO_LONG) @Nullable
        String resource,

        @Nullable List<@Valid UnitForm> responsibles) {

    private static final String MISSING = "{shell.rule.missing}";
    private static final String TOO_LONG = "{shell.rule.tooLong}";
    private static final int SPARE_ROWS = 3;

    /**
     * A row for a responsible unit; one without a name does not count.
     *
     * @param place by which the rows are put in order; one may come in between, such as 1.5
     */
    record UnitForm(
            @Nullable BigDecimal place,

            @CodePointLength(max = 40, message = TOO_LONG) @Nullable
            String name,

            @Nullable Sector sector) {}

    static LineForm blank(ProgrammeSection section) {
        return new LineForm(0, null, section, null, null, null, false, false, null, List.of()).withSpareRows();
    }

    static LineForm of(LineInfo line) {
        List<UnitForm> rows = line.responsibles().stream()
                .map(unit -> new UnitForm(null, unit.name(), unit.sector()))
                .toList();
        return new LineForm(
                        line.version(),
                        line.code(),
                        line.section(),
                        line.name(),
                        line.shortName(),
                        line.content(),
                        line.countsForCoverage(),
                        line.officeConfirms(),
                        line.resource(),
                        rows)
                .withSpareRows();
    }

    /** With the rows in their order, numbered, and room for more below them. */
    LineForm withSpareRows() {
        List<UnitForm> named = namedRows().toList();
        List<UnitForm> rows = IntStream.range(0, named.size() + SPARE_ROWS)
                .mapToObj(i -> i < named.size()
                        ? new UnitForm(
                                BigDecimal.valueOf(i + 1L),
                                named.get(i).name(),
                                named.get(i).sector())
                        : new UnitForm(BigDecimal.valueOf(i + 1L), null, null))
                .toList();
        return new LineForm(
                version, code, section, name, shortName, content, countsForCoverage, officeConfirms, resource, rows);
    }

    /** To be called on a form without errors only. */
    LineDetails toDetails() {
        return new LineDetails(
                Objects.requireNonNull(section),
                Objects.requireNonNull(name),
                Objects.requireNonNull(shortName),
                Objects.requireNonNull(content),
                Boolean.TRUE.equals(countsForCoverage),
                Boolean.TRUE.equals(officeConfirms),
                resource,
                namedRows()
                        .map(row -> new ResponsibleUnit(Objects.requireNonNull(row.name()), row.sector()))
                        .toList());
    }

    private Stream<UnitForm> namedRows() {
        return Objects.requireNonNullElse(responsibles, List.<UnitForm>of()).stream()
                .filter(row -> row.name() != null)
                .sorted(Comparator.comparing(UnitForm::place, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
