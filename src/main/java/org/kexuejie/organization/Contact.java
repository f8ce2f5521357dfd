package org.kexuejie.organization;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The people of a unit (F01).
 *
 * @param leaderTitle 职务
 * @param contactTitle 职务
 * @param contactPhone mobile or landline
 * @param contactWechat 微信号
 */
@Embeddable
public record Contact(
        String leaderName,
        String leaderTitle,
        String leaderPhone,
        String contactName,
        @Nullable String contactTitle,
        String contactPhone,
        @Nullable String contactEmail,
        @Nullable String contactWechat) {}
