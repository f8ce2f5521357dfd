package org.kexuejie.summary.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.summary.domain.SummarySheet;

/**
 * The check of the figures as it is filled in.
 *
 * @param seen fingerprint of the figures that were on the page
 * @param confirmed whether the city vouches for them
 * @param reasons per activity without verified figures; blank where it is no exception
 */
record FiguresForm(
        int version,
        @Nullable String seen,
        @Nullable Boolean confirmed,
        @Nullable List<@Valid Reason> reasons) {

    record Reason(
            UUID activity,

            @CodePointLength(max = 200, message = "{shell.rule.tooLong}") @Nullable
            String reason) {}

    static FiguresForm of(SummarySheet sheet) {
        Map<ActivityId, ExcusedActivity> excused = sheet.summary().excused().stream()
                .collect(Collectors.toMap(ExcusedActivity::activity, Function.identity()));
        return new FiguresForm(
                sheet.summary().version(),
                sheet.figures().fingerprint(),
                sheet.isConfirmed(),
                sheet.unreported().stream()
                        .map(activity -> reason(activity, excused.get(activity.id())))
                        .toList());
    }

    private static Reason reason(UnreportedActivity activity, @Nullable ExcusedActivity excused) {
        return new Reason(activity.id().value(), excused == null ? null : excused.reason());
    }

    /** Fingerprint of the figures that the city vouches for; nothing where it does not. */
    @Nullable
    String confirmedFigures() {
        return Boolean.TRUE.equals(confirmed) ? seen : null;
    }

    Map<ActivityId, String> typedReasons() {
        var typed = new HashMap<ActivityId, String>();
        for (Reason each : Objects.requireNonNullElse(reasons, List.<Reason>of())) {
            if (each.reason() != null) {
                typed.put(new ActivityId(each.activity()), each.reason());
            }
        }
        return typed;
    }
}
