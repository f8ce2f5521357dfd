package org.kexuejie.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Films of two seconds as phones make them, with place and device in them. */
public final class Films {

    private Films() {}

    /** H.264 and AAC in MP4, 320 × 180 pixels, filmed with the phone held upright: looked at it is 180 × 320. */
    public static byte[] phone() {
        return read("phone.mp4");
    }

    /** HEVC and AAC in QuickTime, 320 × 180 pixels, which hardly any browser but one plays. */
    public static byte[] hevc() {
        return read("hevc.mov");
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("films/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
