package org.kexuejie.summary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record CitySummaryId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static CitySummaryId of(String text) {
        return new CitySummaryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
