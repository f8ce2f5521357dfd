package org.kexuejie.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an extension is for: everybody, a city with its units, or one unit.
 *
 * @param cityCode nothing: everybody
 * @param unitId nothing: the whole city
 */
@Embeddable
public record ExtensionScope(
        @Nullable String cityCode,
        @Column(name = "organization_id") @Nullable UUID unitId) {

    public static final ExtensionScope EVERYBODY = new ExtensionScope(null, null);

    public static ExtensionScope ofCity(String cityCode) {
        return new ExtensionScope(cityCode, null);
    }

    public static ExtensionScope ofUnit(String cityCode, UUID unitId) {
        return new ExtensionScope(cityCode, unitId);
    }
}
