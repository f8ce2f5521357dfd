package org.kexuejie.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Role;
import org.kexuejie.shared.SqlFilter;

/**
 * That one side moved or called off an activity that the other one counts on; it is told until it has looked.
 *
 * @param by the unit, or the team of its city
 * @param seenAt when the other side looked; nothing: not yet
 */
@Embeddable
record Change(
        @Enumerated(EnumType.STRING) @Column(name = "changed_by")
        Role by,

        @Column(name = "changed_at") Instant at,
        @Column(name = "change_seen_at") @Nullable Instant seenAt) {

    /** A change that nobody else knows of yet. */
    static Change by(Role role, Instant now) {
        return new Change(role, now, null);
    }

    /** The same after somebody of this role has looked at the activity. */
    Change seenBy(Role role, Instant now) {
        return seenAt == null && role == other(by) ? new Change(by, at, now) : this;
    }

    /** Restricts a query on activities {@code a} to those with a change that this role is to see. */
    static SqlFilter onlyUnread(SqlFilter where, Role reader) {
        return where.where("a.change_seen_at is null and a.changed_at is not null")
                .where("a.changed_by = :changedBy", "changedBy", other(reader));
    }

    private static Role other(Role role) {
        return role == Role.UNIT ? Role.CITY_TEAM : Role.UNIT;
    }
}
