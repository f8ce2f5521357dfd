package org.kexuejie.activity.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.domain.ActivityRow;
import org.springframework.validation.BindingResult;

/**
 * One decision on several registrations, as it is typed.
 *
 * @param decision passes or sends back
 * @param reason for all that have none of their own; of an approval, its opinion
 * @param field that the reasons are about; nothing: the whole
 * @param phrase that stands for a reason for all that is left empty
 */
record BatchForm(
        @Nullable ActivityAction decision,
        @Nullable List<@Valid Item> items,

        @CodePointLength(max = 1000, message = "{shell.rule.tooLong}") @Nullable
        String reason,

        @Nullable String field,
        @Nullable String phrase) {

    /** One of the registrations, with the reason that is its own. */
    record Item(
            UUID id,

            @CodePointLength(max = 1000, message = "{shell.rule.tooLong}") @Nullable
            String reason) {}

    BatchForm {
        decision = decision == ActivityAction.RETURN ? ActivityAction.RETURN : ActivityAction.APPROVE;
        reason = reason == null ? phrase : reason;
        items = Objects.requireNonNullElse(items, List.of());
    }

    static BatchForm of(ActivityAction decision, List<ActivityRow> waiting) {
        return new BatchForm(
                decision,
                waiting.stream().map(row -> new Item(row.id().value(), null)).toList(),
                null,
                null,
                null);
    }

    boolean isReturn() {
        return decision == ActivityAction.RETURN;
    }

    List<ActivityId> ids() {
        return Objects.requireNonNull(items).stream()
                .map(item -> new ActivityId(item.id()))
                .toList();
    }

    /** The reason of each, its own or that for all. */
    Map<ActivityId, String> reasons() {
        var reasons = new LinkedHashMap<ActivityId, String>();
        for (Item item : Objects.requireNonNull(items)) {
            reasons.put(
                    new ActivityId(item.id()),
                    Objects.requireNonNullElse(item.reason(), Objects.requireNonNullElse(reason, "")));
        }
        return reasons;
    }

    /** Asks for the reasons that are missing; once, where there is none at all. */
    void check(BindingResult errors) {
        if (!isReturn() || reason != null) {
            return;
        }
        List<Item> all = Objects.requireNonNull(items);
        if (all.stream().allMatch(item -> item.reason() == null)) {
            errors.rejectValue("reason", "activity.rule.reasonMissing");
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).reason() == null) {
                errors.rejectValue(
                        "items[" + i + "].reason", "activity.batch.reasonMissing", new Object[] {i + 1}, null);
            }
        }
    }
}
