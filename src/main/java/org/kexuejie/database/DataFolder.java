package org.kexuejie.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything that outlives the process, held by one process at a time. The lock ends with
 * the process, however that ends, so a killed portal never stands in the way of the next.
 */
record DataFolder(Path path, FileLock lock) implements AutoCloseable {

    /** @throws DataFolderInUse when another process holds the folder */
    static DataFolder lock(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DataFolderInUse(path);
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data folder " + path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process, which is a second user all the same
        }
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
