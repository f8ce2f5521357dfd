package org.kexuejie.media;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record MediaFileId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static MediaFileId of(String text) {
        return new MediaFileId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
