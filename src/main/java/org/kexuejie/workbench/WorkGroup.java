package org.kexuejie.workbench;

import java.util.List;

/**
 * Things of one kind that wait.
 *
 * @param order place on the page, lowest first
 * @param count of all of them
 * @param path list of all of them
 * @param items the first few, most urgent first
 */
public record WorkGroup(int order, String titleKey, long count, String path, List<WorkItem> items) {}
