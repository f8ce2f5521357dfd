package org.kexuejie.summary.web;

import org.jspecify.annotations.Nullable;

/**
 * A decision of the office as it is typed.
 *
 * @param version that was read
 * @param reason of a return; opinion of an acceptance
 */
record Decision(int version, @Nullable String reason) {}
