package org.kexuejie.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kexuejie.document.UnreadableXlsx.Reason;

/**
 * Unpacks an .xlsx once into nothing, counting, before anything is made of it: what a small file claims to hold must
 * not fill the memory.
 */
final class XlsxLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final int LONGEST_TEXT = 512 << 10;
    private static final int BUFFER = 16 << 10;

    private long bytes;

    private XlsxLimits() {}

    static void check(Path file) throws IOException, UnreadableXlsx {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableXlsx(Reason.TOO_LARGE, null);
            }
            var limits = new XlsxLimits();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    limits.count(content);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableXlsx(Reason.NO_SHEET, e);
        }
    }

    /** All entries together, and the longest text between two tags of any. */
    private void count(InputStream content) throws IOException, UnreadableXlsx {
        var buffer = new byte[BUFFER];
        int run = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_TEXT) {
                    throw new UnreadableXlsx(Reason.TOO_LARGE, null);
                }
            }
            if (bytes > MOST_BYTES) {
                throw new UnreadableXlsx(Reason.TOO_LARGE, null);
            }
        }
    }
}
