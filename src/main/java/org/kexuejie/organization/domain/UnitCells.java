package org.kexuejie.organization.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.Phones;
import org.kexuejie.organization.domain.UnitLine.Fault;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.TypedText;

/** The cells of one row of a list, read in good form; keeps what is wrong with them. */
class UnitCells {

    private final UnitTerms terms;
    private final List<String> cells;
    private final Set<UnitColumn> computed;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param cells as typed, one per column
     * @param computed the columns in which a formula stands
     */
    UnitCells(UnitTerms terms, List<String> cells, Collection<UnitColumn> computed) {
        this.terms = terms;
        this.cells = cells;
        this.computed = Set.copyOf(computed);
    }

    /** What is typed in a column, in good form; a column has one fault at most. */
    String text(UnitColumn column, Function<String, String> form) {
        String text = form.apply(cells.get(column.place()));
        if (computed.contains(column)) {
            fault(column, "organization.import.fault.computed");
            return "";
        }
        if (text.isEmpty()) {
            if (column.isRequired()) {
                fault(column, "shell.rule.missing");
            }
        } else if (Characters.in(text) > column.longest()) {
            fault(column, "organization.import.fault.tooLong", column.longest());
            return "";
        } else if (!TypedText.isPlain(text)) {
            fault(column, "organization.import.fault.picture");
            return "";
        }
        return text;
    }

    <T> @Nullable T term(UnitColumn column, Function<String, Optional<T>> known) {
        String text = text(column, TypedText::clean);
        T term = known.apply(text).orElse(null);
        if (term == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.choice", text);
        }
        return term;
    }

    String phone(UnitColumn column) {
        String phone = text(column, TypedText::phone);
        if (!phone.isEmpty() && !phone.matches(Phones.PATTERN)) {
            fault(column, "shell.rule.phone");
        }
        return phone;
    }

    @Nullable
    Integer count(UnitColumn column) {
        String text = text(column, TypedText::clean);
        Integer count = TypedText.count(text);
        if (count == null && !text.isEmpty()) {
            fault(column, "organization.import.fault.count");
        }
        return count;
    }

    @Nullable
    Integer number(UnitColumn column, int least, int most, String key) {
        String text = text(column, TypedText::clean).replaceAll("[第批年 ]", "");
        if (text.isEmpty()) {
            return null;
        }
        Integer number = TypedText.count(text);
        if (number == null || number < least || number > most) {
            fault(column, key);
            return null;
        }
        return number;
    }

    boolean isBlank(UnitColumn column) {
        return TypedText.clean(cells.get(column.place())).isEmpty();
    }

    void fault(UnitColumn column, String key, Object... arguments) {
        faults.add(new Fault(column, terms.say(key, arguments)));
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** In the order in which they were found. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
