package org.kexuejie.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another portal that holds a folder until it is killed. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] args) throws IOException {
        try (DataFolder folder = DataFolder.lock(Path.of(args[0]))) {
            System.out.write("held\n".getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
            System.in.read();
            folder.lock().release();
        }
    }
}
