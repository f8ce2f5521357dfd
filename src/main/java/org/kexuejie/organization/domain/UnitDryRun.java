package org.kexuejie.organization.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.organization.domain.UnitImportRows.Checked;
import org.kexuejie.organization.domain.UnitImportRows.Verdict;
import org.kexuejie.region.Regions;

/** Goes through a list of units and finds what is wrong, what comes twice and what is known; it changes nothing. */
class UnitDryRun implements UnitSheet.Lines {

    private static final int ROWS_AT_ONCE = 200;
    private static final int CHARACTERS_AT_ONCE = 1_000_000;

    private final Regions regions;
    private final UnitTerms terms;
    private final @Nullable String cityCode;
    private final Set<String> register;
    private final Consumer<List<Checked>> keep;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private final List<Checked> waiting = new ArrayList<>();
    private int characters;

    /**
     * @param register units that are known, by {@link UnitKeys}
     * @param keep takes the rows, some at a time
     */
    UnitDryRun(
            Regions regions,
            UnitTerms terms,
            @Nullable String cityCode,
            Set<String> register,
            Consumer<List<Checked>> keep) {
        this.regions = regions;
        this.terms = terms;
        this.cityCode = cityCode;
        this.register = register;
        this.keep = keep;
    }

    @Override
    public void take(int number, List<String> cells, Set<UnitColumn> computed) {
        Checked row = judge(UnitLineReader.read(regions, terms, cityCode, number, cells, computed));
        counts.merge(row.verdict(), 1, Integer::sum);
        waiting.add(row);
        characters += cells.stream().mapToInt(String::length).sum();
        if (waiting.size() >= ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
            finish();
        }
    }

    private Checked judge(UnitLine line) {
        OrganizationDetails unit = line.details();
        if (unit == null) {
            return new Checked(line, Verdict.BAD);
        }
        String name = UnitKeys.name(unit);
        Integer before = seen.get(name);
        if (before != null) {
            return with(line, UnitColumn.NAME, Verdict.BAD, "organization.import.fault.twice", before);
        }
        if (register.contains(name)) {
            seen.put(name, line.number());
            return with(line, UnitColumn.NAME, Verdict.KNOWN, "organization.import.known");
        }
        for (UnitKeys.Code code : UnitKeys.codes(unit)) {
            Integer same = seen.get(code.key());
            if (same != null) {
                return with(line, code.column(), Verdict.BAD, "organization.import.fault.twice", same);
            }
            if (register.contains(code.key())) {
                return with(line, code.column(), Verdict.BAD, "organization.import.fault.codeTaken");
            }
        }
        seen.put(name, line.number());
        UnitKeys.codes(unit).forEach(code -> seen.put(code.key(), line.number()));
        return new Checked(line, Verdict.NEW);
    }

    private Checked with(UnitLine line, UnitColumn column, Verdict verdict, String key, Object... arguments) {
        return new Checked(line.with(new UnitLine.Fault(column, terms.say(key, arguments))), verdict);
    }

    /** Hands over the rows that are still waiting. */
    void finish() {
        if (!waiting.isEmpty()) {
            keep.accept(List.copyOf(waiting));
            waiting.clear();
            characters = 0;
        }
    }

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
