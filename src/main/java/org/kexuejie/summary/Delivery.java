package org.kexuejie.summary;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Material that the office got besides the portal.
 *
 * @param receivedBy name of whoever took it
 */
@Embeddable
public record Delivery(@Enumerated(EnumType.STRING) DeliveryChannel channel, LocalDate receivedOn, String receivedBy) {}
