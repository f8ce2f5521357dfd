package org.kexuejie.organization.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.OrganizationDetails;

/**
 * A row of a list of units, as far as it could be read.
 *
 * @param number of the row in its sheet
 * @param cells as typed, one per {@link UnitColumn}
 * @param details nothing where there are faults
 */
record UnitLine(
        int number,
        List<String> cells,
        List<Fault> faults,
        @Nullable OrganizationDetails details) {

    /** What is wrong with a row, in words for whoever filled it in. */
    record Fault(UnitColumn column, String text) {}

    UnitLine with(Fault fault) {
        return new UnitLine(number, cells, List.of(fault), null);
    }
}
