package org.kexuejie.organization.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of units as it stands in the database, whichever instance is at it.
 *
 * @param cityCode city whose units they are; nothing for the whole region
 * @param by who uploaded the file
 * @param reason message key of why the file could not be read
 * @param total rows of the file, as soon as they are counted
 * @param done rows that the present step is through with
 * @param fresh rows that can be registered
 * @param known rows of units that are registered already
 * @param bad rows with faults
 * @param created units that were registered
 * @param updatedAt when the present step was last heard of
 */
public record UnitImportInfo(
        UnitImportId id,
        @Nullable String cityCode,
        String by,
        String filename,
        UnitImportState state,
        @Nullable String reason,
        int total,
        int done,
        int fresh,
        int known,
        int bad,
        int created,
        Instant createdAt,
        Instant updatedAt) {

    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
