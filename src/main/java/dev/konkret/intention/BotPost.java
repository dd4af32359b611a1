package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.Set;

/** A notice of a machine: a robot in front, its name in brackets, or a bold label such as {@code *Reminder:*}. */
final class BotPost {
    private static final int LONGEST_LABEL = 4;
    private static final Set<String> CLOCKS =
            Set.of(":bell:", ":alarm_clock:", ":thermometer:", "\u23F0", "\uD83D\uDD14", "\uD83C\uDF21");
    private static final WordList LIST = WordList.read(BotPost.class, "machines.txt");
    private static final WordSet MACHINE = WordSet.of(LIST, "machine");
    private static final WordSet ROBOT = WordSet.of(LIST, "robot");
    private static final WordSet TRACKER = WordSet.of(LIST, "tracker");
    private static final WordSet TRACKED = WordSet.of(LIST, "tracked");

    private BotPost() {}

    static boolean is(Words words) {
        if (words.size() == 0) return false;
        if (MachineNotice.is(words)) return true;
        if (words.kind(0) == Kind.EMOJI)
            return words.is(1, "erinnerung")
                    || words.is(1, "reminder")
                    || words.text(0).startsWith(":robot")
                    || CLOCKS.contains(words.text(0))
                    || words.text(0).equals("\uD83E\uDD16");
        // "renovate[bot] opened …"
        for (int i = 1; i <= LONGEST_LABEL; i++)
            if (words.isSign(i, '[') && words.is(i + 1, "bot") && words.isSign(i + 2, ']')) return true;
        // "Timesheet bot: 3 timesheets need to be approved"
        for (int i = 1; i < LONGEST_LABEL; i++)
            if (words.isSign(i, ':') && ROBOT.has(words, i - 1) && (i > 1 || MachineNotice.POST.has(words, 2)))
                return true;
        // "dependabot opened a pull request"
        if (MACHINE.has(words, 0) && (words.is(1, "opened") || words.is(1, "merged"))) return true;
        // "GitLab: Merge Request !93 …"
        boolean tracked = TRACKED.has(words, 2) || words.isSign(2, '*');
        if (words.isSign(1, ':') && TRACKER.has(words, 0) && tracked) return true;
        if (words.isSign(0, '[')) return MACHINE.has(words, 1) && (words.isSign(2, ']') || words.isSign(3, ']'));
        if (!words.isSign(0, '*')) return false;
        // "*jenkins* `nightly #2214` FAILED"
        if (MACHINE.has(words, 1) && words.isSign(2, '*')) return true;
        for (int i = 1; i < words.size() && i <= LONGEST_LABEL; i++) {
            if (words.isSign(i, ':') && words.isSign(i + 1, '*')) return true;
        }
        return false;
    }
}
