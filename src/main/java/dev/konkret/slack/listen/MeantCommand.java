package dev.konkret.slack.listen;

import dev.konkret.finding.Typos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which command somebody most likely meant whose words are none, but look like one. */
final class MeantCommand {
    private static final List<String> COMMANDS = List.of(
            "hilfe",
            "help",
            "ziel",
            "goal",
            "liste",
            "list",
            "suche",
            "search",
            "einstellungen",
            "settings",
            "runde",
            "round",
            "bericht",
            "report",
            "digest",
            "pause",
            "ruhe",
            "quiet",
            "kalender",
            "calendar",
            "export",
            "datenschutz",
            "privacy",
            "schlüssel",
            "webhook");

    /** What nobody begins a step with who writes two words. */
    private static final Set<String> WITH_A_WORD = Set.of("hier", "here", "pause", "ruhe", "quiet");

    private static final int SHORTEST = 3;
    private static final int LONG_WORD = 7;

    private MeantCommand() {}

    /** Returns the command close to {@code text}, which is none; empty when the text is more likely a step. */
    static Optional<String> by(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        if (words.length == 2 && WITH_A_WORD.contains(words[0])) return Optional.of(words[0]);
        if (words.length != 1 || words[0].length() < SHORTEST) return Optional.empty();
        int most = words[0].length() < LONG_WORD ? 1 : 2;
        for (int typos = 1; typos <= most; typos++) {
            for (String command : COMMANDS) if (isClose(words[0], command, typos)) return Optional.of(command);
        }
        return Optional.empty();
    }

    /** Hardly anybody mistypes the first letter, and "Kiste" is no list. */
    private static boolean isClose(String word, String command, int typos) {
        return word.charAt(0) == command.charAt(0) && Typos.within(word, command, typos);
    }
}
