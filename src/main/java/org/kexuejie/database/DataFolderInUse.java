package org.kexuejie.database;

import java.nio.file.Path;

/** Another running portal holds the data folder. */
class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder) {
        super(folder.toString());
    }
}
