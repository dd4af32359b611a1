package dev.konkret.redis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder the built-in Redis keeps its data in, held by one process of the bot at a time. */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "konkret.lock";

    private final Path path;
    private final FileChannel held;

    private DataFolder(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    /**
     * Makes the folder if need be and holds it.
     *
     * @throws StartFailure when it cannot be written, or another process holds it
     */
    static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure("KONKRET_DATA: another Konkret is already running in " + path
                        + "; stop it, or set KONKRET_DATA to another folder");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "KONKRET_DATA: " + path + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "); make it writable, set KONKRET_DATA to another folder, or set REDIS_URL",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it already.
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Writes a file nobody else may read. */
    void writePrivately(String name, String text) throws IOException {
        Path file = file(name);
        Files.deleteIfExists(file);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
