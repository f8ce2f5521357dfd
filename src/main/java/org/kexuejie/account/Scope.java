package org.kexuejie.account;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an account reaches: the whole region (all empty), one city, one county, one unit or one host
 * department. Counties and units carry their city as well, whose team looks after their accounts. The
 * database holds that role and scope fit together.
 *
 * @param cityCode six digits
 * @param countyCode six digits, for a county association
 * @param unitId for a unit
 * @param sector for a host department; it outlives the editions in which the department is a host
 */
@Embeddable
public record Scope(
        @Nullable String cityCode,
        @Nullable String countyCode,
        @Nullable UUID unitId,
        @Nullable String sector) {

    public static Scope region() {
        return new Scope(null, null, null, null);
    }

    public static Scope city(String cityCode) {
        return new Scope(cityCode, null, null, null);
    }

    public static Scope county(String cityCode, String countyCode) {
        return new Scope(cityCode, countyCode, null, null);
    }

    public static Scope unit(String cityCode, UUID unitId) {
        return new Scope(cityCode, null, unitId, null);
    }

    public static Scope sector(String sector) {
        return new Scope(null, null, null, sector);
    }
}
