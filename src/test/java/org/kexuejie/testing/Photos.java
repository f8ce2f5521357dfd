package org.kexuejie.testing;

import java.io.ByteArrayInputStream;
import org.kexuejie.activity.NewPhoto;
import org.kexuejie.activity.PhotoNote;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.UseScope;
import org.kexuejie.shared.Ids;

/** Makes photos to be added to activities. */
public final class Photos {

    private Photos() {}

    public static PhotoNote note(String caption, PortraitConsent consent) {
        boolean hasMinor = consent == PortraitConsent.GUARDIAN || consent == PortraitConsent.INTERNAL_ONLY;
        return new PhotoNote(
                caption,
                FestivalMoment.at("2020-09-19T10:00"),
                "操场",
                "韦老师",
                hasMinor,
                consent,
                consent == PortraitConsent.GUARDIAN ? "授权书 1 号" : null,
                UseScope.PORTAL,
                null,
                false);
    }

    /** A photo with consent. */
    public static NewPhoto of(byte[] content, String filename) {
        return of(content, filename, note("学生做实验", PortraitConsent.GUARDIAN));
    }

    public static NewPhoto of(byte[] content, String filename, PhotoNote note) {
        return new NewPhoto(Ids.next(), filename, new ByteArrayInputStream(content), note);
    }
}
