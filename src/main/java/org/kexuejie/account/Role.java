package org.kexuejie.account;

import org.kexuejie.shared.Labelled;
import org.kexuejie.shell.Area;

/** What an account is for; each role has one scope and one home. */
public enum Role implements Labelled {
    /** 组委会办公室: the whole region, all settings (R10). */
    COMMITTEE_OFFICE(Area.OFFICE),
    /** 市级实施小组: one city (R11). */
    CITY_TEAM(Area.CITY),
    /** 申报单位: one school, venue or other unit. */
    UNIT(Area.SCHOOL),
    /** 县级科协: reads one county (R38). */
    COUNTY_AST(Area.COUNTY),
    /** 主办单位: reads its lines in all cities (R67-R70). */
    HOST(Area.HOST);

    private final Area home;

    Role(Area home) {
        this.home = home;
    }

    public Area home() {
        return home;
    }

    @Override
    public String labelKey() {
        return "account.role." + name();
    }
}
