package dev.konkret.hearing;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of what somebody writes to the bot in plain words. */
public final class PlainPhrases {
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)[,;:!?\\n–]+(?!\\d)|(?<!\\d)\\.+(?!\\d)|\\s(?:aber|sondern|dafür|but)\\s");
    private static final Pattern DENIAL =
            Pattern.compile("(?iu)(?<!\\p{L})(?:nicht|kein|keine|keinen|nie|not|never|no|can't|won't|don't)(?!\\p{L})");
    private static final Pattern NO_TROUBLE =
            Pattern.compile("(?iu)kein(?:e)? (?:problem|ding|thema|stress|sorge)|no (?:problem|worries)");
    private static final Pattern NOT_TO_FORGET =
            Pattern.compile("(?iu)nicht vergessen|verg(?:iss|esst)\\p{L}* nicht|don't forget");
    private static final Pattern REASON =
            Pattern.compile("(?iu)(?<!\\p{L})(?:weil|wegen|denn|because|due to|since)(?!\\p{L}).*");
    private static final Pattern ABOUT_ONESELF = Pattern.compile(
            "(?iu)^(?:ich )?(?:bin|war|hab|habe|hatte|komm|komme)(?!\\p{L})|^(?:i am|i'm|i was|i have|i've)(?!\\p{L})");

    private static final Pattern NOTHING_BUT_MANNERS = Pattern.compile(
            "(?iu)(?:(?:lieber|besser|eher|dann|wäre|passt|geht|ginge|mir|auch|vielleicht|bitte|wird|es|rather|better|maybe|then|works|would be"
                    + "|please|for me|it|that)(?:[\\s\\p{Punct}]+|$))*");
    private static final int LONGEST_ASIDE = 80;

    private PlainPhrases() {}

    /** Returns the words around "done" that say what is, blank when nothing does: "das Angebot ist" of "Das Angebot ist fertig, puh". */
    static String whatIsDone(String text) {
        for (String part : BETWEEN.split(text)) {
            Matcher done = PlainWords.saysDone(part);
            if (done.find()) return part.substring(0, done.start()) + " " + part.substring(done.end());
        }
        return "";
    }

    /** Returns the words around "move" that say what moves, and perhaps when, blank when nothing does. */
    public static String whatMoves(String text) {
        for (String part : BETWEEN.split(text)) {
            Matcher move = PlainWords.saysMove(part);
            if (move.find()) {
                String around = part.substring(0, move.start()) + " " + part.substring(move.end());
                return REASON.matcher(around).replaceFirst("");
            }
        }
        return "";
    }

    /** Returns the first part that denies nothing and {@code holds}: "morgen" of "heute nicht, morgen"; blank when there is none. */
    static String undenied(String text, Predicate<String> holds) {
        for (String part : BETWEEN.split(straight(text))) {
            if (!DENIAL.matcher(part).find() && holds.test(part)) return part;
        }
        return "";
    }

    /** Returns whether what follows a yes takes nothing of it back, and is not a story of its own. */
    public static boolean leavesTheYes(String rest) {
        String words = NO_TROUBLE.matcher(straight(rest)).replaceAll(" ");
        return words.length() <= LONGEST_ASIDE && !DENIAL.matcher(words).find();
    }

    /** Returns whether beside a day nothing is said but manners: "lieber" of "lieber Freitag". */
    public static boolean isMereManners(String besideTheDay) {
        return NOTHING_BUT_MANNERS.matcher(besideTheDay.strip()).matches();
    }

    /** Returns whether the words can name something to be done: no question, no report about oneself, nothing denied. */
    public static boolean canBeAStep(String text) {
        String words = straight(text.strip());
        PlainWords meant = PlainWords.of(text);
        if (meant == PlainWords.YES || meant == PlainWords.NO || words.endsWith("?")) return false;
        if (ABOUT_ONESELF.matcher(words).find()) return false;
        return !DENIAL.matcher(words).find() || NOT_TO_FORGET.matcher(words).find();
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
