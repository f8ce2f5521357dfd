package org.kexuejie.organization.domain;

import java.util.UUID;
import org.kexuejie.shared.Ids;

public record UnitImportId(UUID value) {

    /** @throws org.kexuejie.shared.RecordNotFound when the text is no identifier */
    public static UnitImportId of(String text) {
        return new UnitImportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
