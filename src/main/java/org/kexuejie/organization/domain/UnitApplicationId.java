package org.kexuejie.organization.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record UnitApplicationId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static UnitApplicationId of(String text) {
        return new UnitApplicationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
