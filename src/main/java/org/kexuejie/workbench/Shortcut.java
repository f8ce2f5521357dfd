package org.kexuejie.workbench;

import org.kexuejie.shell.Area;

/**
 * Something new that people of an area often begin, offered on their home; a bean of the module that has the form.
 *
 * @param path page of the form
 */
public record Shortcut(Area area, String labelKey, String path) {}
