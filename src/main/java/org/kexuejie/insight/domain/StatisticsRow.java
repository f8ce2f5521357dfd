package org.kexuejie.insight.domain;

import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;
import org.kexuejie.tally.Sums;

/**
 * The figures of a place or a line.
 *
 * @param city code, in a row for a city
 * @param line in a row for a line
 * @param records list of the activities that the figures count
 */
public record StatisticsRow(
        String name, @Nullable String city, @Nullable LineId line, Sums sums, String records) {}
