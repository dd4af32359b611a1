package dev.konkret;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What the system can tell a process, such as to stop in its tracks. */
public final class Signal {
    private Signal() {}

    /**
     * Sends the signal of that name and returns the exit status of doing so; 0 when the process was there.
     *
     * @param name as {@code kill} knows it: STOP, CONT
     */
    public static int send(Process process, String name) {
        try {
            return new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
