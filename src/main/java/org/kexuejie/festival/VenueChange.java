package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A change of a venue.
 *
 * @param before name and status before, as shown then
 * @param note why it was changed
 */
@Embeddable
public record VenueChange(Instant changedAt, String changedBy, String before, String note) {}
