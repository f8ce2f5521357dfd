package org.kexuejie.activity;

import java.time.Instant;

/**
 * That an approved activity was moved to another time (延期、改期).
 *
 * @param at when it was moved
 * @param actorName who moved it
 * @param actorAffiliation for whom that person acts
 * @param onBehalf whether the city did it for the unit
 */
public record Postponement(
        Instant fromStart,
        Instant fromEnd,
        Instant toStart,
        Instant toEnd,
        String reason,
        Instant at,
        String actorName,
        String actorAffiliation,
        boolean onBehalf) {}
