package org.kexuejie.organization.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.document.XlsxTemplate;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.domain.UnitImportRows.Typed;
import org.kexuejie.organization.domain.UnitImportRows.Verdict;
import org.kexuejie.region.City;
import org.kexuejie.region.Regions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of an import: the template to be filled in, and the rows that must be put right. */
@Component
public class UnitImportSheets {

    private static final Logger log = LoggerFactory.getLogger(UnitImportSheets.class);

    private final UnitImports imports;
    private final UnitImportRows rows;
    private final UnitTerms terms;
    private final Regions regions;

    UnitImportSheets(UnitImports imports, UnitImportRows rows, UnitTerms terms, Regions regions) {
        this.imports = imports;
        this.rows = rows;
        this.terms = terms;
        this.regions = regions;
    }

    public void writeTemplate(Actor actor, OutputStream output) throws IOException {
        List<XlsxTemplate.Column> columns = Arrays.stream(UnitColumn.values())
                .map(column -> new XlsxTemplate.Column(
                        column.heading(),
                        column.width(),
                        column.isRequired(),
                        choices(column, actor),
                        column == UnitColumn.TAGS || column == UnitColumn.COUNTY))
                .toList();
        List<XlsxTemplate.Note> notes = new ArrayList<>();
        notes.add(new XlsxTemplate.Note("填报说明", terms.say("organization.import.note", UnitSheet.MOST_ROWS)));
        for (UnitColumn column : UnitColumn.values()) {
            notes.add(new XlsxTemplate.Note(column.heading(), terms.say("organization.import.note." + column)));
        }
        XlsxTemplate.write(output, UnitSheet.NAME, UnitSheet.MOST_ROWS, columns, notes);
    }

    private List<String> choices(UnitColumn column, Actor actor) {
        return switch (column) {
            case KIND -> terms.labels(OrgKind.values());
            case AFFILIATION -> terms.labels(Affiliation.values());
            case TAGS -> terms.labels(OrgTag.values());
            case COUNTY ->
                actor.is(Role.COMMITTEE_OFFICE)
                        ? regions.cities().stream()
                                .flatMap(city -> counties(city, city.name()))
                                .toList()
                        : counties(regions.city(actor.cityCode()), "").toList();
            default -> List.of();
        };
    }

    private static Stream<String> counties(City city, String before) {
        return city.counties().stream().map(county -> before + county.name());
    }

    /** The rows with faults as they were typed, each with its faults; it can be put right and uploaded again. */
    @Transactional(readOnly = true)
    public void writeFaults(UnitImportId id, Actor actor, OutputStream output) throws IOException {
        UnitImportInfo info = imports.show(id, actor);
        log.info("export: {} ({}) takes the faults of import {}", actor.name(), actor.id(), id);
        List<XlsxColumn> columns = new ArrayList<>();
        columns.add(new XlsxColumn("原行号", 8));
        for (UnitColumn column : UnitColumn.values()) {
            columns.add(new XlsxColumn(column.heading(), column.width()));
        }
        columns.add(new XlsxColumn("问题", 60));
        String note = terms.say("organization.import.faultsNote", info.filename());
        try (var sheet = new XlsxSheet(output, "需要改正的单位", note, columns);
                Stream<Typed> bad = rows.all(id, Verdict.BAD)) {
            bad.forEach(row -> sheet.row(cells(row)));
        }
    }

    private static @Nullable Object[] cells(Typed row) {
        String faults = IntStream.range(0, row.faults().size())
                .mapToObj(i -> UnitColumn.valueOf(row.columns().get(i)).heading() + "："
                        + row.faults().get(i))
                .collect(Collectors.joining("；"));
        return Stream.of(Stream.of(row.number()), row.cells().stream(), Stream.of(faults))
                .flatMap(part -> part)
                .toArray();
    }
}
