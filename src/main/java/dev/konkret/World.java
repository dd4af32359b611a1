package dev.konkret;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command may know of the outside.
 *
 * @param wallClock real time
 * @param random good enough for secrets
 * @param out standard output, in UTF-8 whatever the platform says
 * @param atTerminal somebody is watching
 * @param settings the environment and the {@code .env} file, read when they are needed
 */
record World(Clock wallClock, SecureRandom random, PrintStream out, boolean atTerminal, Supplier<Map<String, String>> settings) {

    /** Returns a random name of 16 letters and digits. */
    String randomName() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 16; i++) name.append(Character.forDigit(random.nextInt(36), 36));
        return name.toString();
    }
}
