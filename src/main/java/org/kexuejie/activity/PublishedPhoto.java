package org.kexuejie.activity;

import java.util.UUID;
import org.kexuejie.media.MediaFileId;

/**
 * A photo or a video that everybody may see at this moment.
 *
 * @param id by which it is addressed, so that its address dies with its withdrawal
 */
public record PublishedPhoto(UUID id, EvidenceKind kind, MediaFileId file, String caption) {}
