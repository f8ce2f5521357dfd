package org.kexuejie.activity;

import java.time.Instant;

/** That a photo may not be shown any more, to nobody but its unit, its city and the office (F16). */
public record PhotoWithdrawal(Instant at, String reason) {}
