package org.kexuejie.activity;

import java.util.Arrays;
import java.util.Optional;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.shared.Labelled;

/** The steps by which a registration may be reviewed, in their order (F03). */
public enum ReviewStep implements Labelled {
    /** 县级审核, where the city has switched it on. */
    COUNTY(Role.COUNTY_AST, ActivityStatus.COUNTY_REVIEW),
    /** 市级审核, always (R31). */
    CITY(Role.CITY_TEAM, ActivityStatus.SUBMITTED),
    /** 办公室确认, where the office has switched it on for the programme line. */
    OFFICE(Role.COMMITTEE_OFFICE, ActivityStatus.OFFICE_REVIEW);

    private final Role role;
    private final ActivityStatus status;

    ReviewStep(Role role, ActivityStatus status) {
        this.role = role;
        this.status = status;
    }

    /** Who decides at this step. */
    public Role role() {
        return role;
    }

    /** The state of a registration that waits at this step. */
    public ActivityStatus status() {
        return status;
    }

    /** The step at which this role decides, in whatever chain has it. */
    public static Optional<ReviewStep> of(Role role) {
        return Arrays.stream(values()).filter(step -> step.role == role).findFirst();
    }

    /** The step at which a registration in this state waits. */
    public static Optional<ReviewStep> at(ActivityStatus status) {
        return Arrays.stream(values()).filter(step -> step.status == status).findFirst();
    }

    /** Whether the actor would decide at this step on an activity of that county. */
    public boolean isOf(Actor actor, String cityCode, String countyCode) {
        return switch (this) {
            case COUNTY -> actor.isCountyOf(countyCode);
            case CITY -> actor.isTeamOf(cityCode);
            case OFFICE -> actor.is(Role.COMMITTEE_OFFICE);
        };
    }

    @Override
    public String labelKey() {
        return "activity.step." + name();
    }
}
