package org.kexuejie.publicsite.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.PublicActivity;

/**
 * An activity as a visitor reads it.
 *
 * @param month and {@code day}: the first day, as a calendar sheet shows it
 * @param days first and last day
 * @param span from when to when, to the minute
 * @param where city and county
 * @param line short name of the programme line
 * @param stateKey message key of whether it is on or over; nothing for what is still to come
 */
record ProgrammeEntry(
        PublicActivity activity,
        String month,
        int day,
        String days,
        String span,
        String where,
        String line,
        @Nullable String stateKey) {}
