package org.kexuejie.activity;

import org.kexuejie.shared.Labelled;

/** For what a photo may be used (F16); each allows what the one before it allows. */
public enum UseScope implements Labelled {
    /** 总结材料. */
    SUMMARY,
    /** 总结材料、科学节网站. */
    PORTAL,
    /** 总结材料、科学节网站、新闻媒体. */
    MEDIA;

    @Override
    public String labelKey() {
        return "activity.useScope." + name();
    }
}
