package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record VenueId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static VenueId of(String text) {
        return new VenueId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
