package org.kexuejie.organization;

import java.time.Instant;

/**
 * Since when and why a unit is suspended.
 *
 * @param reason as its city or the office gave it, 1 to 200 characters
 */
public record Suspension(Instant since, String reason) {}
