package org.kexuejie.chase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.workbench.WorkGroup;
import org.kexuejie.workbench.WorkItem;
import org.kexuejie.workbench.WorkSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells a unit, above everything else, what it was chased for, until it has done it. */
@Component
class ChaseWork implements WorkSource {

    private static final int FIRST = 5;

    private final ChaseQueries queries;
    private final Festival festival;
    private final MessageSource messages;

    ChaseWork(ChaseQueries queries, Festival festival, MessageSource messages) {
        this.queries = queries;
        this.festival = festival;
        this.messages = messages;
    }

    @Override
    public List<WorkGroup> waitingFor(Actor actor) {
        List<ChaseGap> chased = actor.is(Role.UNIT)
                ? festival.findCurrent()
                        .map(edition -> queries.chasedOf(edition, actor))
                        .orElse(List.of())
                : List.of();
        return chased.isEmpty()
                ? List.of()
                : List.of(new WorkGroup(
                        FIRST,
                        "chase.work",
                        chased.size(),
                        "/school/activities",
                        chased.stream().limit(SHOWN).map(this::item).toList()));
    }

    private WorkItem item(ChaseGap gap) {
        var locale = LocaleContextHolder.getLocale();
        String by = messages.getMessage("chase.work.by", new Object[] {gap.lastBy(), gap.times()}, locale);
        String path = "/school/activities/" + (gap.activity() == null ? "new" : gap.activity());
        return new WorkItem(
                messages.getMessage(
                        "chase.request." + gap.cause(), new Object[] {ChaseTexts.quoted(gap.title())}, locale),
                by,
                gap.lastAt(),
                lastDay(gap.due()),
                path);
    }

    /** The end of a day, 24:00, is still of that day. */
    private static @Nullable LocalDate lastDay(@Nullable Instant due) {
        return due == null ? null : FestivalTime.local(due.minusMillis(1)).toLocalDate();
    }
}
