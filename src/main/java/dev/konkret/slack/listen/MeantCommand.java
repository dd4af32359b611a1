package dev.konkret.slack.listen;

import dev.konkret.finding.Typos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which command somebody most likely meant whose words are none, but look like one. */
final class MeantCommand {
    /** Not all words that lead somewhere: many are one letter away from what people do. */
    static final List<String> COMMANDS = List.of(
            "hilfe",
            "help",
            "ziel",
            "goal",
            "ziele",
            "goals",
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

    /** What people write to the bot itself. */
    private static final List<String> PLAIN_WORDS = List.of(
            "erledigt",
            "fertig",
            "geschafft",
            "verschieben",
            "hilfe",
            "liste",
            "pause",
            "done",
            "finished",
            "move",
            "help",
            "list");

    private static final int SHORTEST = 3;
    private static final int LONG_WORD = 7;

    private MeantCommand() {}

    /** Returns the command close to {@code text}, which is none; empty when the text is more likely a step. */
    static Optional<String> by(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
        if (words.length == 2 && WITH_A_WORD.contains(words[0])) return Optional.of(words[0]);
        return words.length == 1 ? near(words[0], COMMANDS) : Optional.empty();
    }

    /** Returns the plain word close to a direct message of one word; empty when none is. */
    static Optional<String> inPlainWords(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.indexOf(' ') < 0 ? near(word, PLAIN_WORDS) : Optional.empty();
    }

    private static Optional<String> near(String word, List<String> known) {
        if (word.length() < SHORTEST) return Optional.empty();
        int most = word.length() < LONG_WORD ? 1 : 2;
        for (int typos = 1; typos <= most; typos++) {
            for (String one : known) if (isClose(word, one, typos)) return Optional.of(one);
        }
        return Optional.empty();
    }

    /** Hardly anybody mistypes the first letter, and "Kiste" is no list. */
    private static boolean isClose(String word, String known, int typos) {
        return word.charAt(0) == known.charAt(0) && Typos.within(word, known, typos);
    }
}
