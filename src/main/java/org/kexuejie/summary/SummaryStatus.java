package org.kexuejie.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kexuejie.shared.Labelled;

/** The states of a city's summary and, for each, the actions that it allows with the state that they lead to (R57). */
public enum SummaryStatus implements Labelled {
    /** The city has not begun. */
    NONE,
    /** With the city; the office has not seen it, or it was withdrawn. */
    DRAFT,
    /** With the office; the city's figures stand still. */
    FILED,
    /** Back with the city, to be changed. */
    RETURNED,
    /** The office has taken it; the city's figures stand still. */
    ACCEPTED;

    private static final Map<SummaryStatus, Map<SummaryAction, SummaryStatus>> TRANSITIONS = Map.of(
            NONE,
            Map.of(SummaryAction.EDIT, DRAFT),
            DRAFT,
            Map.of(SummaryAction.EDIT, DRAFT, SummaryAction.FILE, FILED),
            FILED,
            Map.of(
                    SummaryAction.WITHDRAW, DRAFT,
                    SummaryAction.ACCEPT, ACCEPTED,
                    SummaryAction.RETURN, RETURNED,
                    SummaryAction.NOTE_DELIVERY, FILED),
            RETURNED,
            Map.of(SummaryAction.EDIT, RETURNED, SummaryAction.FILE, FILED),
            ACCEPTED,
            Map.of(SummaryAction.RETURN, RETURNED, SummaryAction.NOTE_DELIVERY, ACCEPTED));

    /** The state that an action leads to; empty where this state does not allow it. */
    public Optional<SummaryStatus> after(SummaryAction action) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(action));
    }

    /** The actions that this state allows, in their natural order. */
    public List<SummaryAction> actions() {
        return Arrays.stream(SummaryAction.values())
                .filter(action -> after(action).isPresent())
                .toList();
    }

    /** Whether the office has it, so that its figures count as frozen. */
    public boolean isReceived() {
        return this == FILED || this == ACCEPTED;
    }

    @Override
    public String labelKey() {
        return "summary.status." + name();
    }
}
