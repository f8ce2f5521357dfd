package org.kexuejie.summary.domain;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.Delivery;
import org.kexuejie.summary.SummaryAction;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office reads what the cities have filed, accepts it or returns it, and notes what else reached it
 * (R57-R59). Each change names the version that was read, so that nobody decides on what they have not seen.
 */
@Service
@Transactional
@NamedInterface("usecases")
public class SummaryReviewService {

    private static final int LONGEST_OPINION = 1000;

    private final SummaryDesk desk;
    private final SummarySheets sheets;
    private final MessageSource messages;
    private final Clock clock;

    SummaryReviewService(SummaryDesk desk, SummarySheets sheets, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such summary within what the actor may see */
    @Transactional(readOnly = true)
    public SummarySheet sheet(CitySummaryId id, Actor actor) {
        return sheets.of(desk.visible(id, actor).view(), actor);
    }

    /**
     * As {@link #sheet}, to be taken along on paper.
     *
     * @throws RecordNotFound also while it is back with its city, which may be writing it anew
     */
    @Transactional(readOnly = true)
    public SummarySheet received(CitySummaryId id, Actor actor) {
        SummarySheet sheet = sheet(id, actor);
        if (!sheet.summary().status().isReceived()) {
            throw new RecordNotFound("paper of summary " + id);
        }
        return sheet;
    }

    /** As {@link #sheet}; whoever decides on it has opened it, and its city cannot take it back any more. */
    public SummarySheet open(CitySummaryId id, Actor actor) {
        CitySummary summary = desk.visible(id, actor);
        if (SummaryPolicy.allowed(actor, summary.view()).contains(SummaryAction.ACCEPT)) {
            summary.open(clock.instant());
        }
        return sheets.of(desk.save(summary), actor);
    }

    /**
     * Takes the summary.
     *
     * @throws EditConflict when it is not any more what was read
     */
    public void accept(CitySummaryId id, int readVersion, @Nullable String opinion, Actor actor) {
        change(id, readVersion, actor, SummaryAction.ACCEPT, opinion, summary -> summary.accept(clock.instant()));
    }

    /**
     * Gives the summary back to its city: the figures may change again, and the paper must be stamped anew.
     *
     * @throws EditConflict when it is not any more what was read
     */
    public void sendBack(CitySummaryId id, int readVersion, @Nullable String reason, Actor actor) {
        change(id, readVersion, actor, SummaryAction.RETURN, reason, summary -> summary.sendBack(reason));
    }

    /** Notes what reached the office besides the portal. */
    public void note(CitySummaryId id, int readVersion, Delivery delivery, Actor actor) {
        if (delivery.receivedOn().isAfter(FestivalTime.today(clock))) {
            throw RuleViolation.at("receivedOn", "summary.rule.receivedInFuture");
        }
        String channel = messages.getMessage(delivery.channel().labelKey(), null, LocaleContextHolder.getLocale());
        String what = "%s，%s，%s 签收".formatted(channel, delivery.receivedOn(), delivery.receivedBy());
        change(id, readVersion, actor, SummaryAction.NOTE_DELIVERY, what, summary -> summary.note(delivery));
    }

    /** What the state forbids is told before what has changed, because it says more. */
    private void change(
            CitySummaryId id,
            int readVersion,
            Actor actor,
            SummaryAction action,
            @Nullable String opinion,
            Consumer<CitySummary> verb) {
        if (opinion != null && Characters.in(opinion) > LONGEST_OPINION) {
            throw RuleViolation.at("reason", "summary.rule.reasonLong", LONGEST_OPINION);
        }
        CitySummary summary = desk.visibleToDecide(id, actor);
        int standing = summary.view().version();
        verb.accept(summary);
        EditConflict.check(readVersion, standing, "summary " + id);
        desk.record(desk.save(summary), actor, action, opinion);
    }
}
