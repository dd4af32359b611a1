package dev.konkret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard input of a process that may have been started without one. The first file Java opens for itself takes its place then,
 * and would be read as a million messages.
 */
final class StandardInput {
    private static final Path ITS_FILE = Path.of("/proc/self/fd/0");
    private static final Path FIRST_OPENED = Path.of(System.getProperty("java.home"), "lib", "modules");

    private StandardInput() {}

    /** Returns standard input; where there is none, one that says so to who reads it. */
    static InputStream open() {
        return isClosed() ? new Closed() : System.in;
    }

    private static boolean isClosed() {
        try {
            return Files.isSameFile(ITS_FILE, FIRST_OPENED);
        } catch (IOException e) {
            // A pipe, or a system that does not show its files.
            return false;
        }
    }

    private static final class Closed extends InputStream {
        @Override
        public int read() {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            throw new IllegalStateException(
                    "Standard input is closed: pipe JSON Lines in, or write a sentence behind the command");
        }
    }
}
