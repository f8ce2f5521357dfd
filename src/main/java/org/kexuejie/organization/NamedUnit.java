package org.kexuejie.organization;

/** A unit as far as its name tells it from others. */
public record NamedUnit(OrganizationId id, String name, String cityCode, String countyCode) {}
