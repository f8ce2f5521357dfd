package org.kexuejie.festival;

import java.util.UUID;

/**
 * A member of the organising committee.
 *
 * @param title post in the member's own organisation, 职务
 */
public record CommitteeEntry(UUID id, int version, CommitteePosition position, String name, String title) {}
