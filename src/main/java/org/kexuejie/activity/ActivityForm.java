package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** Forms of activities, an open list (R27). */
public enum ActivityForm implements Labelled {
    /** 参观. */
    VISIT,
    /** 交流. */
    EXCHANGE,
    /** 实践. */
    PRACTICE,
    /** 展示. */
    EXHIBITION,
    /** 竞赛. */
    CONTEST,
    /** 讲座. */
    LECTURE,
    /** 展演. */
    SHOW,
    /** 线上. */
    ONLINE,
    /** 其他. */
    OTHER;

    @Override
    public String labelKey() {
        return "activity.forms." + name();
    }
}
