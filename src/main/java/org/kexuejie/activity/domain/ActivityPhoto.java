package org.kexuejie.activity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.media.MediaFileId;

/** A photo in evidence; part of its {@link Activity}. */
@Entity
class ActivityPhoto {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private MediaFileId file;

    private String caption;

    @Enumerated(EnumType.STRING)
    private PortraitConsent consent;

    @SuppressWarnings("UnusedVariable") // a column that photos are ordered by
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActivityPhoto() {}

    ActivityPhoto(UUID id, MediaFileId file, String caption, PortraitConsent consent, Instant addedAt) {
        this.id = id;
        this.file = file;
        this.caption = caption;
        this.consent = consent;
        this.addedAt = addedAt;
    }

    void describe(String newCaption, PortraitConsent newConsent) {
        caption = newCaption;
        consent = newConsent;
    }

    Photo view() {
        return new Photo(id, file, caption, consent);
    }
}
