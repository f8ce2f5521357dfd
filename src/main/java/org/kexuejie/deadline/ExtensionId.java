package org.kexuejie.deadline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record ExtensionId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static ExtensionId of(String text) {
        return new ExtensionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
