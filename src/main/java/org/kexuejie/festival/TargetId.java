package org.kexuejie.festival;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record TargetId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static TargetId of(String text) {
        return new TargetId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
