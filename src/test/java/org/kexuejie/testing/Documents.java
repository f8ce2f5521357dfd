package org.kexuejie.testing;

import java.nio.charset.StandardCharsets;

/** Documents that come with forms. */
public final class Documents {

    private Documents() {}

    /** The least that is a PDF. */
    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
