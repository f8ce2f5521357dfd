package org.kexuejie.activity;

import java.util.Collection;
import java.util.List;
import org.kexuejie.festival.EditionId;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;

/** Verified photos that consent allows to publish, for summaries (R55). */
public interface EvidencePhotos {

    /** Those of a city, newest first. */
    Paged<EvidencePhoto> ofCity(EditionId edition, String cityCode, PageQuery page);

    /** Those of the files that are among {@linkplain #ofCity the city's}, in no particular order. */
    List<EvidencePhoto> among(EditionId edition, String cityCode, Collection<MediaFileId> files);
}
