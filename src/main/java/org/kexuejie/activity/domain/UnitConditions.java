package org.kexuejie.activity.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.SqlFilter;

/** Which units {@code o} of activities {@code a} figures count together, so that the lists behind them agree. */
class UnitConditions {

    private static final String MODEL = "'" + OrgTag.INVENTION_MODEL_UNIT + "' = any(o.tags)";

    private UnitConditions() {}

    static SqlFilter inGroup(SqlFilter where, UnitGroup group) {
        return switch (group) {
            case SCHOOLS -> where.where("o.kind in (:unitKinds)", "unitKinds", kinds(CoverageSlot.SCHOOL));
            case VENUES -> where.where("o.kind in (:unitKinds)", "unitKinds", kinds(CoverageSlot.VENUE));
            case MODEL_UNITS -> where.where(MODEL);
        };
    }

    /** Each unit counts for one slot: the demonstration schools for B, but for the one that stands in for A (R29). */
    static SqlFilter inSlot(SqlFilter where, CoverageSlot slot, @Nullable OrganizationId standIn) {
        where.where("a.line_id in (select id from programme_line where counts_for_coverage)");
        @Nullable UUID exception = standIn == null ? null : standIn.value();
        if (slot == CoverageSlot.VENUE) {
            return where.where("(o.kind in (:slotKinds) or " + MODEL + ")", "slotKinds", kinds(slot))
                    .where("o.id <> :standIn", "standIn", exception);
        }
        where.where("o.kind in (:slotKinds)", "slotKinds", kinds(slot));
        return exception == null
                ? where.where("not " + MODEL)
                : where.where("(not " + MODEL + " or o.id = :standIn)", "standIn", exception);
    }

    private static List<String> kinds(CoverageSlot slot) {
        return OrgKind.filling(slot).stream().map(Enum::name).toList();
    }
}
