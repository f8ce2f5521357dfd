package org.kexuejie.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The photos that everybody may see: of verified activities, with consent that has not run out, neither withdrawn nor
 * kept back (F16). Asked at each request, so that time and withdrawal act at once.
 */
public interface PublishedPhotos {

    /** Those of an activity, in the order of its report. */
    List<PublishedPhoto> of(ActivityId activity);

    Optional<PublishedPhoto> find(UUID photo);
}
