package dev.konkret.slack.listen;

import dev.konkret.hearing.AwayWords;
import dev.konkret.hearing.RestWords;
import dev.konkret.round.RoundTimes;
import java.util.Locale;
import java.util.Set;

/** What the words behind the command ask for, in German or English. */
enum CommandWord {
    /** Opens the form for a goal. */
    GOAL,
    /** Which goals there are. */
    GOALS,
    /** Nothing behind the command opens the form. */
    FORM,
    HELP,
    LIST,
    SETTINGS,
    /** A round now, or when there shall be rounds. */
    ROUND,
    TEAM,
    /** The last digest, or the person's own switched on or off. */
    DIGEST,
    LISTEN,
    DO_NOT_LISTEN,
    /** Away for a while, back again, or asking. */
    PAUSE,
    /** No questions for a while. */
    REST,
    /** Whether the channel is listened to. */
    HERE,
    /** A search without a word to search for. */
    SEARCH,
    /** Anything else is a step to be noted. */
    STEP;

    private static final Set<String> HELPS = Set.of("hilfe", "help", "?");
    private static final Set<String> GOAL_WORDS = Set.of("ziel", "goal");
    private static final Set<String> GOALS_WORDS = Set.of("ziele", "goals");
    static final Set<String> LISTS = Set.of("liste", "list");
    private static final Set<String> SETTING = Set.of("einstellungen", "einstellung", "settings");
    private static final Set<String> ON = Set.of("hier an", "hier ein", "an", "here on", "on");
    private static final Set<String> OFF = Set.of("hier aus", "aus", "here off", "off");

    private static final Set<String> HERES = Set.of("hier", "here");
    static final Set<String> SEARCHES = Set.of("suche", "such", "finde", "search", "find");
    private static final Set<String> ROUNDS = Set.of("runde", "round");
    private static final Set<String> TEAMS = Set.of("team", "teams");
    private static final Set<String> DIGESTS = Set.of("bericht", "report", "digest");

    static CommandWord of(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.isEmpty()) return FORM;
        if (HELPS.contains(words)) return HELP;
        if (GOAL_WORDS.contains(words)) return GOAL;
        if (GOALS_WORDS.contains(words)) return GOALS;
        if (LISTS.contains(words)) return LIST;
        if (SETTING.contains(words)) return SETTINGS;
        if (ON.contains(words)) return LISTEN;
        if (OFF.contains(words)) return DO_NOT_LISTEN;
        if (AwayWords.isCommand(words)) return PAUSE;
        if (RestWords.isCommand(words)) return REST;
        if (ROUNDS.contains(first(words)) && RoundTimes.isAbout(rest(words))) return ROUND;
        if (TEAMS.contains(words)) return TEAM;
        if (DIGESTS.contains(first(words)) && DigestListener.isAbout(rest(words))) return DIGEST;
        if (HERES.contains(words)) return HERE;
        return SEARCHES.contains(words) ? SEARCH : STEP;
    }

    /** Returns whether it needs the command itself: its answer is a window, a list for one person, or about a channel. */
    boolean isForWindowsAndLists() {
        return switch (this) {
            case GOAL, GOALS, SETTINGS, ROUND, TEAM, DIGEST, SEARCH, HERE -> true;
            case FORM, HELP, LIST, LISTEN, DO_NOT_LISTEN, PAUSE, REST, STEP -> false;
        };
    }

    private static String first(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** Returns what stands behind the first word. */
    static String rest(String text) {
        String words = text.strip();
        int blank = words.indexOf(' ');
        return blank < 0 ? "" : words.substring(blank).strip();
    }
}
