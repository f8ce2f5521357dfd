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
import org.kexuejie.activity.PhotoNote;
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

    ActivityPhoto(UUID id, MediaFileId file, PhotoNote note, Instant addedAt) {
        this.id = id;
        this.file = file;
        this.caption = note.caption();
        this.consent = note.consent();
        this.addedAt = addedAt;
    }

    void describe(PhotoNote note) {
        caption = note.caption();
        consent = note.consent();
    }

    Photo view() {
        return new Photo(id, file, new PhotoNote(caption, consent));
    }
}
