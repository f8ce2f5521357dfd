package org.kexuejie.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when and why a scope is closed to its accounts.
 *
 * @param since nothing where the scope is gone
 * @param reason for the people of the scope; nothing where it is gone
 */
public record ClosedScope(@Nullable Instant since, @Nullable String reason) {}
