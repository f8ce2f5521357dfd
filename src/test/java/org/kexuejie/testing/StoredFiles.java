package org.kexuejie.testing;

import java.util.UUID;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaOwner;
import org.kexuejie.media.MediaType;
import org.kexuejie.shared.Ids;

/** Makes files as gates are asked about them; there is nothing behind them. */
public final class StoredFiles {

    private StoredFiles() {}

    /** A file that belongs to this record. */
    public static MediaFile of(String kind, UUID owner) {
        return new MediaFile(
                new MediaFileId(Ids.next()),
                new MediaOwner(kind, owner),
                "文件.pdf",
                MediaType.PDF,
                "0".repeat(64),
                1,
                FestivalMoment.NOW,
                null,
                null);
    }
}
