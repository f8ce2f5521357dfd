package org.kexuejie.activity;

import java.util.Collection;
import org.kexuejie.media.MediaType;
import org.kexuejie.shared.Labelled;

/** Of what kind a piece of evidence is; only photos count towards what F04 asks for. */
public enum EvidenceKind implements Labelled {
    /** 照片. */
    PHOTO,
    /** 视频. */
    VIDEO,
    /** 文件, such as what is said of an activity or a scan of what was reported; never public. */
    FILE;

    public static EvidenceKind of(MediaType type) {
        if (type.isImage()) {
            return PHOTO;
        }
        return type.isFilm() ? VIDEO : FILE;
    }

    /** How many of these are of this kind. */
    public int among(Collection<Photo> evidence) {
        return (int) evidence.stream().filter(each -> each.kind() == this).count();
    }

    @Override
    public String labelKey() {
        return "activity.evidence." + name();
    }
}
