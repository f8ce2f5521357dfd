package org.kexuejie.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.kexuejie.shared.Ids;

@Embeddable
public record InvitationId(UUID value) implements Serializable {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static InvitationId of(String text) {
        return new InvitationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
