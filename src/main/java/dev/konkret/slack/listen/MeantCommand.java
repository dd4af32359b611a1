package dev.konkret.slack.listen;

import dev.konkret.finding.Typos;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What a step of two words begins with only when the second is a verb: "Bericht schreiben". */
    private static final Set<String> WITH_A_VERB = Set.of("runde", "bericht");

    /** What people try with any program, and the help for it in their language. */
    private static final Map<String, String> TRIED = Map.ofEntries(
            Map.entry("abbrechen", "hilfe"),
            Map.entry("abbruch", "hilfe"),
            Map.entry("löschen", "hilfe"),
            Map.entry("zurück", "hilfe"),
            Map.entry("menü", "hilfe"),
            Map.entry("version", "help"),
            Map.entry("cancel", "help"),
            Map.entry("delete", "help"),
            Map.entry("undo", "help"),
            Map.entry("menu", "help"),
            Map.entry("info", "help"));

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
        if (words.length == 2) return Optional.of(words[0]).filter(first -> isNoStep(first, words[1]));
        if (words.length > 2) return Optional.empty();
        String tried = TRIED.get(words[0]);
        return tried == null ? near(words[0], COMMANDS) : Optional.of(tried);
    }

    /** Returns the plain word close to a direct message of one word; empty when none is. */
    static Optional<String> inPlainWords(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return word.indexOf(' ') < 0 ? near(word, PLAIN_WORDS) : Optional.empty();
    }

    private static boolean isNoStep(String first, String second) {
        return WITH_A_WORD.contains(first) || (WITH_A_VERB.contains(first) && !second.endsWith("n"));
    }

    private static Optional<String> near(String word, List<String> known) {
        if (word.length() < SHORTEST) return Optional.empty();
        // Hardly anybody mistypes the first letter, and "Kiste" is no list.
        List<String> alike =
                known.stream().filter(one -> one.charAt(0) == word.charAt(0)).toList();
        return Typos.nearest(word, alike, word.length() < LONG_WORD ? 1 : 2);
    }
}
