package org.kexuejie.activity.web;

/**
 * A field of what was handed in, as people read it.
 *
 * @param name of the field in its form
 * @param labelKey message key of its label
 * @param text what stands in it; empty for nothing
 */
record FieldText(String name, String labelKey, String text) {}
