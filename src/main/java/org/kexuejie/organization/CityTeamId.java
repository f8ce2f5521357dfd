package org.kexuejie.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record CityTeamId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static CityTeamId of(String text) {
        return new CityTeamId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
