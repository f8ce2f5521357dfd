package org.kexuejie.organization;

import org.kexuejie.shared.Labelled;

/** Whom a unit belongs to, 隶属关系 (F01). */
public enum Affiliation implements Labelled {
    /** 区直. */
    REGION,
    /** 市直; counts for the county where it stands. */
    CITY,
    /** 县属. */
    COUNTY,
    /** 民办. */
    PRIVATE;

    @Override
    public String labelKey() {
        return "organization.affiliation." + name();
    }
}
