package org.kexuejie.activity.domain;

import org.kexuejie.shared.Labelled;

/** Orders of a list of activities. */
public enum ActivitySort implements Labelled {
    NEWEST("coalesce(a.submitted_at, a.created_at) desc, a.id desc"),
    WAITING("coalesce(a.arrived_at, a.created_at), a.id"),
    START("a.start_at, a.id"),
    COUNTY("a.county_code, a.start_at, a.id");

    private final String sql;

    ActivitySort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    @Override
    public String labelKey() {
        return "activity.sort." + name();
    }
}
