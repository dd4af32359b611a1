package dev.konkret.hook;

import dev.konkret.nextstep.NextStepId;

/** What one appointment is about: one change for one webhook. */
record HookErrand(String hook, NextStepId step, long version) {
    private static final String BETWEEN = "/";
    private static final int PARTS = 3;

    String subject() {
        return hook + BETWEEN + step + BETWEEN + version;
    }

    static HookErrand of(String subject) {
        String[] parts = subject.split(BETWEEN, PARTS);
        return new HookErrand(parts[0], new NextStepId(parts[1]), Long.parseLong(parts[2]));
    }
}
