package org.kexuejie.organization;

/** A unit has a new name, within the transaction that gave it. */
public record OrganizationRenamed(OrganizationId organization, String name) {}
