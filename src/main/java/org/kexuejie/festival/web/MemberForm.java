package org.kexuejie.festival.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.CommitteeEntry;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.domain.CommitteeDetails;

/** A member of the committee as it is typed (R09). */
record MemberForm(
        int version,
        @NotNull(message = "{shell.rule.missing}") @Nullable CommitteePosition position,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 20, message = "{shell.rule.tooLong}")
        @Nullable
        String name,

        @NotBlank(message = "{shell.rule.missing}")
        @CodePointLength(max = 60, message = "{shell.rule.tooLong}")
        @Nullable
        String title) {

    static MemberForm blank() {
        return new MemberForm(0, null, null, null);
    }

    static MemberForm of(CommitteeEntry member) {
        return new MemberForm(member.version(), member.position(), member.name(), member.title());
    }

    /** To be called on a form without errors only. */
    CommitteeDetails toDetails() {
        return new CommitteeDetails(
                Objects.requireNonNull(position), Objects.requireNonNull(name), Objects.requireNonNull(title));
    }
}
