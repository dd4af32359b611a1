package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.Set;

/** What machines write without a name in front: "build #2281 failed", "automated message, do not reply", an alarm sign and a host. */
final class MachineNotice {
    private static final Set<String> ALARMS = Set.of(
            ":warning:",
            ":rotating_light:",
            ":x:",
            ":red_circle:",
            ":large_red_square:",
            "\u26A0",
            "\u26A0\uFE0F",
            "\uD83D\uDEA8");
    private static final Set<String> OUTCOMES =
            Set.of("failed", "passed", "succeeded", "broke", "finished", "started", "on", "is", "timed", "cancelled");
    private static final int NEAR = 6;

    private MachineNotice() {}

    static boolean is(Words words) {
        if (isRun(words, 0)) return true;
        if (words.kind(0) == Kind.EMOJI && ALARMS.contains(words.text(0)) && isMeasured(words)) return true;
        for (int i = 0; i < words.size() - 1; i++) if (saysSo(words, i)) return true;
        return false;
    }

    /** "Build #2281 failed", "pipeline 17 passed". */
    private static boolean isRun(Words words, int from) {
        boolean run = words.is(from, "build") || words.is(from, "pipeline") || words.is(from, "deployment");
        if (!run) return false;
        int number = words.isSign(from + 1, '#') ? from + 2 : from + 1;
        boolean numbered = number < words.size()
                && (words.kind(number) == Kind.NUMBER || words.text(number).startsWith("#"));
        return numbered && OUTCOMES.contains(words.folded(Math.min(number + 1, words.size() - 1)));
    }

    /** "Disk usage on `nas-02` at 91 %": a host and a number; whoever writes "please" is a person. */
    private static boolean isMeasured(Words words) {
        boolean code = false;
        boolean number = false;
        for (int i = 1; i < words.size(); i++) {
            if (words.is(i, "please") || words.is(i, "bitte") || words.kind(i) == Kind.MENTION) return false;
            code |= i <= NEAR && words.kind(i) == Kind.CODE;
            number |= words.kind(i) == Kind.NUMBER;
        }
        return code && number;
    }

    /** "Automated message", "this is an automatic reminder", "do not reply to this message". */
    private static boolean saysSo(Words words, int i) {
        boolean made = words.is(i, "automated") || words.is(i, "automatic") || words.is(i, "automatische");
        if (made && (words.is(i + 1, "message") || words.is(i + 1, "reminder") || words.is(i + 1, "nachricht")))
            return true;
        return words.is(i, "not") && words.is(i + 1, "reply") && words.is(i - 1, "do") && words.size() > i + 1;
    }
}
