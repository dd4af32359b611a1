package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
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
    private static final WordList LIST = WordList.read(MachineNotice.class, "machines.txt");
    private static final WordSet RUN = WordSet.of(LIST, "run");
    private static final WordSet OUTCOME = WordSet.of(LIST, "outcome");
    private static final WordSet AUTOMATIC = WordSet.of(LIST, "automatic");
    static final WordSet POST = WordSet.of(LIST, "post");
    private static final WordSet PROCESS = WordSet.of(LIST, "process");
    private static final int LONGEST_NAME = 12;
    private static final int NEAR = 6;

    private MachineNotice() {}

    static boolean is(Words words) {
        if (isRun(words) || isProcess(words) || isAppointment(words)) return true;
        if (words.kind(0) == Kind.EMOJI && ALARMS.contains(words.text(0)) && isMeasured(words)) return true;
        for (int i = 0; i < words.size() - 1; i++) if (saysSo(words, i)) return true;
        return false;
    }

    /** "Build #2281 failed", "pipeline 17 passed". */
    private static boolean isRun(Words words) {
        if (!RUN.has(words, 0)) return false;
        int number = words.isSign(1, '#') ? 2 : 1;
        boolean numbered = number < words.size()
                && (words.kind(number) == Kind.NUMBER || words.text(number).startsWith("#"));
        return numbered && OUTCOME.has(words, number + 1);
    }

    /** "Workflow 'Nurture v3' was paused automatically: …" */
    private static boolean isProcess(Words words) {
        if (!PROCESS.has(words, 0)) return false;
        for (int i = 3; i < words.size() && i < LONGEST_NAME; i++)
            if (words.is(i, "automatically") && (words.is(i - 2, "was") || words.is(i - 2, "were"))) return true;
        return false;
    }

    /** "Reminder: Design crit at 14:00 in Claridge's": what a calendar says; whoever asks for something is a person. */
    private static boolean isAppointment(Words words) {
        if (!words.isSign(1, ':') || !(words.is(0, "reminder") || words.is(0, "erinnerung"))) return false;
        boolean hour = false;
        for (int i = 2; i < words.size() && i < LONGEST_NAME; i++) {
            if (words.is(i, "please") || words.is(i, "bitte") || words.kind(i) == Kind.MENTION) return false;
            hour |= words.kind(i) == Kind.NUMBER && words.isSign(i + 1, ':') && words.kind(i + 2) == Kind.NUMBER;
            if (words.is(i, "by") || words.is(i, "bis") || words.is(i, "to")) return false;
        }
        return hour;
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
        if (AUTOMATIC.has(words, i) && POST.has(words, i + 1)) return true;
        return words.is(i, "not") && words.is(i + 1, "reply") && words.is(i - 1, "do");
    }
}
