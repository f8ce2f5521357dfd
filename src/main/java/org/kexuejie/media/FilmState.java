package org.kexuejie.media;

import org.kexuejie.shared.Labelled;

/** Whether a film can be shown. */
public enum FilmState implements Labelled {
    /** 处理中. */
    WAITING,
    /** 可以播放. */
    READY,
    /** 处理失败. */
    FAILED;

    @Override
    public String labelKey() {
        return "media.film.state." + name();
    }
}
