package org.kexuejie.tally;

import org.kexuejie.shared.Labelled;

/** Types of sessions, each with its own unit of counting (F04). */
public enum SessionType implements Labelled {
    /** 报告会（场）. */
    LECTURE,
    /** 展览（场）. */
    EXHIBITION,
    /** 培训（期）. */
    TRAINING,
    /** 录像、影视（场）. */
    FILM,
    /** 竞赛（次）. */
    CONTEST,
    /** 其他（项）. */
    OTHER;

    @Override
    public String labelKey() {
        return "tally.session." + name();
    }
}
