package org.kexuejie.summary.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.DeliveryChannel;

/** What reached the office, as it is typed. */
record DeliveryForm(
        int version,

        @NotNull(message = "{summary.rule.channelMissing}") @Nullable
        DeliveryChannel channel,

        @NotNull(message = "{summary.rule.receivedOnMissing}") @Nullable
        LocalDate receivedOn,

        @NotBlank(message = "{summary.rule.receivedByMissing}")
        @CodePointLength(max = 20, message = "{shell.rule.tooLong}")
        @Nullable
        String receivedBy) {

    /** The most likely case: the stamped paper, today, by whoever is there. */
    static DeliveryForm blank(int version, LocalDate today, Actor actor) {
        return new DeliveryForm(version, DeliveryChannel.PAPER, today, actor.name());
    }

    Delivery toDelivery() {
        return new Delivery(
                Objects.requireNonNull(channel),
                Objects.requireNonNull(receivedOn),
                Objects.requireNonNull(receivedBy));
    }
}
