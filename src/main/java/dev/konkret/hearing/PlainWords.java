package dev.konkret.hearing;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wants who writes to the bot in plain words, in German or English. */
public enum PlainWords {
    /** A step is done. */
    DONE,
    /** A step is to be done on another day. */
    MOVE,
    /** The person asks what the bot can do. */
    HELP,
    /** The person asks what is open. */
    LIST,
    /** Something else. */
    UNKNOWN;

    private static final int LONGEST_COMMAND = 200;

    private static final Pattern DONE_WORDS =
            words("erledigt|fertig|geschafft|gemacht|abgehakt|done|finished|completed");
    private static final Pattern NOT_YET = words("nicht|noch nicht|nie|kein|keine|not|isn't|never|wann|when");
    private static final Pattern MOVE_WORDS = words(
            "verschieb|verschiebe|verschieben|verschiebs|schieb|schiebe|verleg|verlege|move|postpone|reschedule|push");
    private static final Pattern HELP_WORDS = Pattern.compile("^(?:hilfe|help|hallo|hello|hi|hey|\\?)\\W*$");
    private static final Pattern LIST_WORDS =
            Pattern.compile("^(?:(?:zeig|zeige|show) (?:mir |me )?)?(?:(?:die|meine|alle|offene|the|my|all|open) ){0,2}"
                    + "(?:liste|list|schritte|aufgaben|to-?dos?|steps|tasks)\\W*$"
                    + "|^was (?:\\p{L}+ ){1,4}(?:an|offen|zu tun)\\W*$"
                    + "|^what(?:'s| is| do| have)? (?:\\p{L}+ ){0,4}(?:open|due|left|to do|on my plate)\\W*$");

    /** Returns what the words ask for. A long text is a story, not a command. */
    public static PlainWords of(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST_COMMAND) return UNKNOWN;
        if (HELP_WORDS.matcher(words).find()) return HELP;
        if (LIST_WORDS.matcher(words).find()) return LIST;
        if (MOVE_WORDS.matcher(words).find()) return MOVE;
        boolean done =
                DONE_WORDS.matcher(words).find() || words.startsWith("✅") || words.startsWith(":white_check_mark:");
        return done && !NOT_YET.matcher(words).find() ? DONE : UNKNOWN;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }
}
