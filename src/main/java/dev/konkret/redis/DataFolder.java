package dev.konkret.redis;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder the built-in Redis keeps its data in, held by one process of the bot at a time. */
final class DataFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
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
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartFailure("KONKRET_DATA: " + path + " is a file and no folder; name another one");
        }
        FileChannel channel = null;
        try {
            if (Files.exists(path)) warnOfReaders(path);
            else makePrivately(path);
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

    /** Returns whether another process of the bot works in this folder. */
    static boolean isHeld(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) return false;
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        }
    }

    /** What Redis writes into it everybody could read otherwise who has an account on the machine. */
    private static void makePrivately(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) Files.createDirectories(parent);
        if (parent != null && Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(path);
        }
    }

    /** Somebody made it this way, perhaps for a backup: theirs to change. */
    private static void warnOfReaders(Path path) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) return;
        if (Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
            log.warn("KONKRET_DATA: everybody on this machine can look into {}; take that away: chmod o-rwx", path);
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

    @Override
    public void close() throws IOException {
        held.close();
    }
}
