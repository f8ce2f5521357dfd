package org.kexuejie.festival.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.springframework.modulith.NamedInterface;

@NamedInterface("usecases")
public record TargetDetails(
        String label,
        TargetRule rule,
        @Nullable LineId line,
        @Nullable Long amount,
        String unit,
        TargetWording wording,
        String source,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate achievedOn,
        @Nullable String note) {

    /** As the next edition takes it over: in its own lines, due some years later, not achieved. */
    TargetDetails copiedTo(Map<LineId, LineId> copiedLines, int yearsLater, UnaryOperator<String> reworded) {
        return new TargetDetails(
                reworded.apply(label),
                rule,
                line == null ? null : copiedLines.get(line),
                amount,
                unit,
                wording,
                source,
                dueOn == null ? null : dueOn.plusYears(yearsLater),
                null,
                note == null ? null : reworded.apply(note));
    }
}
