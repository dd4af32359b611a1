package dev.konkret.hearing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wants who writes to the bot in plain words, in German or English. */
public enum PlainWords {
    /** A step is done. */
    DONE,
    /** A step is to be done on another day. */
    MOVE,
    /** A step is not done and will not be today, without a clear word about what now. */
    NOT_YET,
    /** A step needs help or somebody else, or nobody needs it any more. */
    STUCK,
    /** Yes to what was asked, or simply "ok". */
    YES,
    /** No to what was asked. */
    NO,
    /** Thanks or praise, which ask for nothing. */
    THANKS,
    /** The person asks what the bot can do. */
    HELP,
    /** The person asks what is open. */
    LIST,
    /** Something else. */
    UNKNOWN;

    private static final int LONGEST_COMMAND = 200;

    private static final Pattern DONE_WORDS =
            words("erledigt|fertig|geschafft|gemacht|abgehakt|done|finished|completed");
    private static final Pattern NOT_DONE_WORDS =
            words("nicht|nie|kein|keine|not|isn't|never|wann|when|wird|werde|werden|will|muss|soll"
                    + "|sobald|wenn|bald|if|soon|gonna|must");
    private static final Pattern MOVE_WORDS = words(
            "verschieb|verschiebe|verschieben|verschiebs|schieb|schiebe|verleg|verlege|move|postpone|reschedule|push");
    private static final Pattern NOT_YET_WORDS = words(
            "noch nicht|nicht (?:fertig|erledigt|geschafft|dazu|rechtzeitig)|(?:fast|halb|bald|beinahe|almost|nearly|half) "
                    + "(?:fertig|erledigt|geschafft|done|finished)|(?:schaff|schaffe|pack|packe)(?: ich)?(?: [\\p{L}']+){0,4} (?:nicht|erst)"
                    + "|(?:krieg|kriege|bekomm|bekomme)(?: ich)?(?: [\\p{L}']+){0,4} nicht hin|dauert noch|brauch\\p{L}* noch"
                    + "|(?:bin|arbeite) (?:noch )?dran|not yet|not (?:done|finished)"
                    + "|(?:can't|cannot|won't|not gonna) (?:make it|get to it|manage)|(?:still|am) working on it|need more time");
    private static final Pattern STUCK_WORDS = words(
            "(?:brauch|brauche) (?:\\p{L}+ ){0,2}hilfe|komm\\p{L}*(?: \\p{L}+){0,3} nicht weiter|hänge? (?:\\p{L}+ ){0,2}fest"
                    + "|hat sich erledigt|(?:brauch\\p{L}*|benötig\\p{L}*) (?:\\p{L}+ ){0,3}nicht mehr|fällt weg|fallen ?lassen|lass\\p{L}* (?:\\p{L}+ ){0,2}fallen|hinfällig"
                    + "|abgeben|need help|help me|i'm stuck|no longer needed|not needed any ?more|drop (?:it|this|that)|hand (?:it|this) over");
    private static final Pattern YES_BEGINNING =
            beginning("ja|jo|jep|jup|jawohl|yes|yep|yeah|yup|ok|okay|oki|klar|na klar|sicher|gern|gerne"
                    + "|sure|passt|(?:das )?geht klar|alles klar|einverstanden|abgemacht|deal|kein problem|no problem|no worries"
                    + "|(?:(?:das )?mach|mache|übernehm|übernehme) ich|ich (?:mach|mache|übernehm|übernehme) (?:das|es)|ich mach's"
                    + "|wird gemacht|will do|on it|i'll do (?:it|that)|i'm on it|👍|:\\+1:|:thumbsup:|👌|:ok_hand:");
    private static final Pattern NO_BEGINNING = beginning(
            "nein|nee|nö|nope|no(?! (?:problem|worries))|leider (?:nein|nicht)|lieber nicht|(?:das )?geht (?:leider )?nicht"
                    + "|(?:das )?kann (?:ich )?(?:das )?(?:leider )?nicht|ich kann (?:das )?(?:leider )?nicht|(?:sorry,? )?i can't|can't do(?: it| that)?"
                    + "|👎|:-1:|:thumbsdown:");
    private static final Pattern THANKS_WORDS = Pattern.compile(
            "(?iu)^(?:(?:vielen |lieben |besten )?dank|danke?(?: dir| schön| sehr| euch)?|thanks(?: a lot)?|thank you|thx|merci|cool|super|top|prima"
                    + "|perfekt|perfect|great|🙏|:pray:|❤️|:heart:)[\\s\\p{Punct}\\p{So}]*$");
    private static final Pattern HELP_WORDS = Pattern.compile(
            "(?iu)^(?:hilfe|help|hallo|hello|hi|hey|\\?|(?:bitte )?hilf mir(?: bitte)?|(?:please )?help me(?: please)?"
                    + "|was (?:kannst|machst) du(?: alles| denn| so)*|(?:wer|was) bist du(?: denn)?"
                    + "|what can you do|what do you do|who are you|what are you)\\W*$");
    private static final Pattern LIST_WORDS = Pattern.compile(
            "(?iu)^(?:(?:zeig|zeige|show) (?:mir |me )?)?(?:(?:die|meine|alle|offene|the|my|all|open) ){0,2}"
                    + "(?:liste|list|status|schritte|aufgaben|to-?dos?|steps|tasks)\\W*$"
                    + "|^was (?:\\p{L}+ ){1,4}(?:an|offen|zu tun)\\W*$"
                    + "|^what(?:'s| is| do| have)? (?:\\p{L}+ ){0,4}(?:open|due|left|to do|on my plate)\\W*$");

    /** Returns what the words ask for. A long text is a story, not a command. */
    public static PlainWords of(String text) {
        String words = text.strip().replace('’', '\'');
        if (words.length() > LONGEST_COMMAND) return UNKNOWN;
        if (HELP_WORDS.matcher(words).find()) return HELP;
        if (LIST_WORDS.matcher(words).find()) return LIST;
        if (THANKS_WORDS.matcher(words).find()) return THANKS;
        boolean no = NO_BEGINNING.matcher(words).find();
        if (no || YES_BEGINNING.matcher(words).find()) {
            // "Ja, ist erledigt" answers more than it was asked.
            PlainWords more = about(rest(words));
            return more == DONE || more == MOVE || more == STUCK ? more : no ? NO : YES;
        }
        return about(words);
    }

    private static PlainWords about(String words) {
        if (STUCK_WORDS.matcher(words).find()) return STUCK;
        if (MOVE_WORDS.matcher(words).find()) return MOVE;
        if (NOT_YET_WORDS.matcher(words).find()) return NOT_YET;
        boolean done =
                DONE_WORDS.matcher(words).find() || words.startsWith("✅") || words.startsWith(":white_check_mark:");
        return done && !NOT_DONE_WORDS.matcher(words).find() ? DONE : UNKNOWN;
    }

    /** Returns what follows a yes or a no; blank when nothing does, the whole text when it begins with neither. */
    public static String rest(String text) {
        String words = text.strip().replace('’', '\'');
        for (Pattern beginning : new Pattern[] {NO_BEGINNING, YES_BEGINNING}) {
            Matcher said = beginning.matcher(words);
            if (said.find()) return words.substring(said.end()).replaceAll("^[\\s\\p{Punct}]+", "");
        }
        return words;
    }

    /** Returns whether {@code part} says that something is done, be it so or not. */
    static Matcher saysDone(String part) {
        return DONE_WORDS.matcher(part);
    }

    /** Returns where {@code part} says that something is to be moved. */
    static Matcher saysMove(String part) {
        return MOVE_WORDS.matcher(part);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?iu)(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])");
    }

    private static Pattern beginning(String alternatives) {
        return Pattern.compile("(?iu)^(?:(?:super|top|cool|prima|hi|hey|hallo|danke|ach|oh|hm+|puh)[\\s,!.]+)?(?:"
                + alternatives + ")(?![\\p{L}'-])");
    }
}
