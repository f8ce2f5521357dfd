package org.kexuejie.organization.domain;

/**
 * What is wrong in one cell of a list of units, or already known.
 *
 * @param row of the sheet, as it counts
 * @param column heading of the column
 * @param typed what stands there, cut to a bearable length
 * @param known whether the unit is registered already, which is no fault
 */
public record UnitImportFault(int row, String column, String typed, String text, boolean known) {}
