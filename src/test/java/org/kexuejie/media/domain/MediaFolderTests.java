package org.kexuejie.media.domain;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.kexuejie.shared.Ids;

/** The shelf that is a folder. */
class MediaFolderTests extends MediaShelfTests {

    @TempDir
    private static Path folder = Path.of("");

    @Override
    MediaShelf newShelf() {
        return new MediaFolder(folder.resolve(Ids.next().toString()));
    }
}
