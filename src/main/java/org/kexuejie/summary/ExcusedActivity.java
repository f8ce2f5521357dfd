package org.kexuejie.summary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.kexuejie.activity.ActivityId;

/**
 * An approved activity without verified figures that a city lists as an exception, with its names as they were
 * then.
 *
 * @param reason why there are no figures
 */
@Embeddable
public record ExcusedActivity(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "activity_id"))
        ActivityId activity,

        String title,
        String unitName,
        String reason) {}
