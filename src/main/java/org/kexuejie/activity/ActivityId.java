package org.kexuejie.activity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record ActivityId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static ActivityId of(String text) {
        return new ActivityId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
