package org.kexuejie.summary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.kexuejie.media.MediaFileId;

/** A picture that a city chose from its verified evidence, with the caption that it had then. */
@Embeddable
public record ChosenPicture(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "file_id"))
        MediaFileId file,

        String caption) {}
