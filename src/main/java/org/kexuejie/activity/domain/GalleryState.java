package org.kexuejie.activity.domain;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kexuejie.shared.Labelled;

/** Whether a photo may be shown outside of the review chain, and if not, why: each photo is in exactly one of these. */
public enum GalleryState implements Labelled {
    /** 授权允许公开. */
    ALLOWED("true"),
    /** 缺授权书编号或学校承诺. */
    REFERENCE_MISSING("p.has_minor and p.consent_ref is null"),
    /** 只供内部. */
    INTERNAL("p.consent = 'INTERNAL_ONLY' or p.never_public or p.kind = 'FILE'"),
    /** 授权到期. */
    EXPIRED("p.expires_on < :today"),
    /** 已撤回. */
    WITHDRAWN("p.withdrawn_at is not null");

    /** The state of a photo {@code p} in SQL; the strongest reason counts. Expects {@code today}. */
    static final String SQL = Stream.of(WITHDRAWN, INTERNAL, EXPIRED, REFERENCE_MISSING, ALLOWED)
            .map(state -> "when " + state.condition + " then '" + state + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    private final String condition;

    GalleryState(String condition) {
        this.condition = condition;
    }

    @Override
    public String labelKey() {
        return "activity.gallery.state." + name();
    }
}
