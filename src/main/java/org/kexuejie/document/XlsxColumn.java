package org.kexuejie.document;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
public record XlsxColumn(String heading, int width) {}
