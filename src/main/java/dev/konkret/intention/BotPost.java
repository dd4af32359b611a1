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
    private static final WordSet MACHINE = WordSet.of(WordList.read(BotPost.class, "abbreviations.txt"), "machine");

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
        if (words.is(0, "automatic") || words.is(0, "automated")) return true;
        // "renovate[bot] opened …"
        for (int i = 1; i <= LONGEST_LABEL; i++)
            if (words.isSign(i, '[') && words.is(i + 1, "bot") && words.isSign(i + 2, ']')) return true;
        // "GitLab: Merge Request !93 …"
        if (words.isSign(1, ':') && words.size() > 2 && isTracker(words)) return true;
        if (words.isSign(0, '[')) return MACHINE.has(words, 1) && (words.isSign(2, ']') || words.isSign(3, ']'));
        if (!words.isSign(0, '*')) return false;
        for (int i = 1; i < words.size() && i <= LONGEST_LABEL; i++) {
            if (words.isSign(i, ':') && words.isSign(i + 1, '*')) return true;
        }
        return false;
    }

    private static boolean isTracker(Words words) {
        boolean tracker =
                words.is(0, "gitlab") || words.is(0, "github") || words.is(0, "jira") || words.is(0, "jenkins");
        return tracker
                && (words.is(2, "merge")
                        || words.is(2, "pull")
                        || words.is(2, "pipeline")
                        || words.is(2, "build")
                        || words.is(2, "ticket")
                        || words.is(2, "issue"));
    }
}
