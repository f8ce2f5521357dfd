package org.kexuejie.organization.domain;

import java.time.Instant;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrgKind;

/**
 * The application of a unit as lists show it.
 *
 * @param arrivedAt when it was handed in last
 */
public record UnitApplicationRow(
        UnitApplicationId id,
        String number,
        String name,
        OrgKind kind,
        String cityCode,
        String countyCode,
        ApplicationState state,
        Instant arrivedAt) {}
