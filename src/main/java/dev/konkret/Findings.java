package dev.konkret;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** What {@code konkret check} found, a line each, and at the end what that comes to. */
final class Findings {
    private final PrintStream out;
    private final Set<String> failed = new HashSet<>();

    Findings(PrintStream out) {
        this.out = out;
    }

    void ok(String line) {
        out.println("ok    " + line);
    }

    /** Notes something that may stay as it is. */
    void note(String line) {
        out.println("note  " + line);
    }

    /** Names something that must be mended, and the place that says more about it. */
    void fail(String line) {
        // What keeps two settings from being looked at is still one thing to mend.
        if (!failed.add(line)) return;
        out.println("FAIL  " + Guidance.with(line));
    }

    /** Says what all of it comes to; returns whether the bot can start. */
    boolean sum() {
        out.println();
        if (failed.isEmpty()) out.println("Ready: start the bot with serve.");
        else out.println("Not ready yet: mend what is marked FAIL (" + failed.size() + "), then check again.");
        return failed.isEmpty();
    }
}
