package dev.konkret.playground.delivery;

import java.util.Random;

/** Makes up ids that look like Slack's. */
public final class Ids {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final Random random;

    public Ids(Random random) {
        this.random = random;
    }

    /** {@code prefix} followed by ten capital letters and digits. */
    public synchronized String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < 10; i++) id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return id.toString();
    }

    /** Lower-case hexadecimal digits. */
    public synchronized String hex(int digits) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < digits; i++) hex.append(Character.forDigit(random.nextInt(16), 16));
        return hex.toString();
    }

    /** Where the randomness comes from. */
    public Random random() {
        return random;
    }
}
