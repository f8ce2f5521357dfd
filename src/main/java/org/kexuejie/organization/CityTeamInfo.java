package org.kexuejie.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.media.MediaFileId;

/**
 * A city's implementation team.
 *
 * @param planFile the city's plan as issued
 * @param filedAt first filing; nothing while it is a draft
 */
public record CityTeamInfo(
        CityTeamId id,
        int version,
        String cityCode,
        CityTeamDetails details,
        @Nullable MediaFileId planFile,
        @Nullable Instant filedAt) {

    /** Version of a team that the city has not begun with. */
    public static final int NEW = -1;

    public boolean isFiled() {
        return filedAt != null;
    }
}
