package org.kexuejie.insight.web;

import org.kexuejie.account.Role;
import org.kexuejie.insight.domain.CountyCoverage;

/** A county as pages show it. */
record CountyCell(CountyCoverage coverage, SlotCell school, SlotCell venue) {

    static CountyCell of(CountyCoverage coverage, Role reader) {
        return new CountyCell(coverage, SlotCell.school(coverage, reader), SlotCell.venue(coverage, reader));
    }
}
