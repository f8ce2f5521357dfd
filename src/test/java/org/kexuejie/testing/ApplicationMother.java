package org.kexuejie.testing;

import java.io.ByteArrayInputStream;
import org.kexuejie.organization.domain.UnitApplicationInfo;
import org.kexuejie.organization.domain.UnitApplications;

/** Makes the applications of units that register themselves; each is known by its code. */
public final class ApplicationMother {

    private final UnitApplications applications;

    ApplicationMother(UnitApplications applications) {
        this.applications = applications;
    }

    /** Typed, but without its stamped form. */
    public String typed(UnitMother.Builder unit) {
        String code = UnitApplications.CODES.issue();
        applications.apply(code, unit.build());
        return code;
    }

    /** Handed in. */
    public String submitted(UnitMother.Builder unit) {
        String code = typed(unit);
        handIn(code);
        return code;
    }

    /** Brings the stamped form of a new or returned application. */
    public void handIn(String code) {
        applications.handIn(code, new ByteArrayInputStream(Pictures.jpeg(60, 40, 7)), "登记表.jpg");
    }

    public UnitApplicationInfo of(String code) {
        return applications.look(code).orElseThrow();
    }
}
