package dev.konkret.redis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The redis-server that comes with the embedded-redis library. Only the binary is used: the library itself would start it
 * without a password and would not restart it.
 */
final class RedisBinary {
    private static final String LINUX_64 = "redis-server-6.2.6-v5-linux-amd64";
    private static final String LINUX_32 = "redis-server-6.2.7-linux-386";
    private static final String LINUX_ARM = "redis-server-6.2.7-linux-arm64";
    private static final String MAC_64 = "redis-server-6.2.6-v5-darwin-amd64";
    private static final String MAC_ARM = "redis-server-6.2.6-v5-darwin-arm64";
    private static final long LONGEST_TRIAL_SECONDS = 10;

    private RedisBinary() {}

    /**
     * Writes the binary that runs on this machine into {@code folder} and returns it.
     *
     * @throws StartFailure when there is none for this machine, or it cannot be written or run
     */
    static Path unpackInto(Path folder) {
        List<String> candidates = candidates(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        String reason = "";
        for (String name : candidates) {
            Path binary = unpack(name, folder);
            try {
                if (runs(binary)) return binary;
                reason = name + " does not run here";
            } catch (IOException e) {
                reason = String.valueOf(e.getMessage());
            }
        }
        throw new StartFailure("The built-in Redis cannot be started from " + folder.toAbsolutePath() + " (" + reason
                + "); set REDIS_URL to a Redis server, or KONKRET_DATA to a folder that allows programs");
    }

    /** Returns the binaries for this machine, the best first: the 64-bit one needs OpenSSL 3 and glibc 2.34, the 32-bit one nothing. */
    static List<String> candidates(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        boolean intel = arch.equals("amd64") || arch.equals("x86_64");
        if (system.contains("linux") && intel) return List.of(LINUX_64, LINUX_32);
        if (system.contains("linux") && arm) return List.of(LINUX_ARM);
        if (system.contains("mac") && arm) return List.of(MAC_ARM);
        if (system.contains("mac") && intel) return List.of(MAC_64);
        throw new StartFailure("There is no built-in Redis for " + os + " on " + arch
                + "; set REDIS_URL to a Redis server 6.2 or newer, such as redis://localhost:6379");
    }

    private static Path unpack(String name, Path folder) {
        try {
            return write(name, folder);
        } catch (IOException e) {
            throw new StartFailure(
                    "KONKRET_DATA: the built-in Redis cannot be written to " + folder.toAbsolutePath() + " ("
                            + e.getMessage() + "); make room there, or name another folder",
                    e);
        }
    }

    private static Path write(String name, Path folder) throws IOException {
        Path binary = folder.resolve(name);
        // Always the same name: what a killed process has left half written is written over.
        Path fresh = folder.resolve(name + ".new");
        try (InputStream in = RedisBinary.class.getResourceAsStream("/" + name)) {
            if (in == null) throw new IOException(name + " is missing in the jar");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(binary) && Files.mismatch(binary, fresh) < 0) return binary;
            if (!fresh.toFile().setExecutable(true, true)) throw new IOException(name + " cannot be made a program");
            Files.move(fresh, binary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return binary;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static boolean runs(Path binary) throws IOException {
        Process trial = new ProcessBuilder(binary.toAbsolutePath().toString(), "--version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return trial.waitFor(LONGEST_TRIAL_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            trial.destroyForcibly();
        }
    }
}
