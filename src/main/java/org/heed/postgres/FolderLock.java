package org.heed.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One living Heed per data folder. The system takes the lock back when the process dies. */
final class FolderLock implements AutoCloseable {

    // The system forgets a process's lock when that process closes any channel on the file, so a
    // second start inside one process must be refused before it opens one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Places places) throws IOException {
        var file = places.lock();
        if (!HELD.add(file)) {
            throw inUse(places);
        }
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            HELD.remove(file);
            throw inUse(places);
        }
        return new FolderLock(file, channel);
    }

    private static PostgresUnusable inUse(Places places) {
        return new PostgresUnusable(
                "Another Heed is running on the folder "
                        + places.data()
                        + "; stop it, or name another folder in HEED_DATA_DIR.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
