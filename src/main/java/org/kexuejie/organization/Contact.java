package org.kexuejie.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The people of a unit (F01).
 *
 * @param leaderTitle 职务
 * @param contactPhone mobile or landline
 */
@Embeddable
public record Contact(
        String leaderName,
        String leaderTitle,
        String leaderPhone,
        String contactName,
        String contactPhone,
        @Nullable String contactEmail) {}
