package dev.konkret.intention.english;

import dev.konkret.intention.Classes;
import dev.konkret.intention.Turns;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The word classes of English, one bit each; {@code words.txt} holds the words. */
final class EnglishWords {
    private static final Classes CLASSES = new Classes();
    /** Words one rule alone asks for; first here, because those rules may be read before the rest of this class is. */
    static final WordList RULE_LISTS = WordList.read(EnglishWords.class, "lists.txt");

    private static final WordList LIST = WordList.read(EnglishWords.class, "words.txt");

    static final long WE = CLASSES.open(LIST, "we");
    static final long SOMEONE = CLASSES.open(LIST, "someone");
    static final long I = CLASSES.open(LIST, "i");
    static final long YOU = CLASSES.open(LIST, "you");
    static final long IT = CLASSES.open(LIST, "it");
    static final long SHOULD = CLASSES.open(LIST, "should");
    static final long SHOULDNT = CLASSES.open(LIST, "shouldnt");
    static final long NEED = CLASSES.open(LIST, "need");
    static final long NEEDTHING = CLASSES.open(LIST, "needthing");
    static final long COULD = CLASSES.open(LIST, "could");
    static final long CAN = CLASSES.open(LIST, "can");
    static final long WOULD = CLASSES.open(LIST, "would");
    static final long WILL = CLASSES.open(LIST, "will");
    static final long ILL = CLASSES.open(LIST, "ill");
    static final long IM = CLASSES.open(LIST, "im");
    static final long LETS = CLASSES.open(LIST, "lets");
    static final long SOFT = CLASSES.open(LIST, "soft");
    static final long NEG = CLASSES.open(LIST, "neg");
    static final long COND = CLASSES.open(LIST, "cond");
    static final long SUB = CLASSES.open(LIST, "sub");
    static final long WH = CLASSES.open(LIST, "wh");
    static final long BE = CLASSES.open(LIST, "be");
    static final long BEBASE = CLASSES.open(LIST, "bebase");
    static final long HAVE = CLASSES.open(LIST, "have");
    static final long PREP = CLASSES.open(LIST, "prep");
    static final long DET = CLASSES.open(LIST, "det");
    static final long STRIP = CLASSES.open(LIST, "strip");
    static final long PLEASE = CLASSES.open(LIST, "please");
    static final long CONJ = CLASSES.open(LIST, "conj");
    static final long ASK = CLASSES.open(LIST, "ask");
    static final long BARE = CLASSES.open(LIST, "bare");
    static final long CUE = CLASSES.open(LIST, "cue");
    static final long STATIVE = CLASSES.open(LIST, "stative");

    /** A pronoun that begins a clause behind "and", "but", "because": "and it's", "because they". */
    static final long RESTART = CLASSES.open(LIST, "restart");

    /** A verb of work: base form, third person singular, -ing form. */
    static final long ACT = CLASSES.open();

    static final long ACTS = CLASSES.open();
    static final long ACTING = CLASSES.open();

    /** An adverb by its ending, such as "badly"; set once the message is read. */
    static final long ADVERB = CLASSES.open();

    /** A word some turn of phrase is found by. */
    static final long TURN = CLASSES.open();

    static final long OPEN_SUBJECT = WE | SOMEONE;
    static final long PRONOUN = WE | SOMEONE | I | YOU | IT;

    static final WordSet GOOD_WORDS = WordSet.of(LIST, "good");
    static final WordSet USEFUL_WORDS = WordSet.of(LIST, "useful");
    static final WordSet TRAVEL_WORDS = WordSet.of(LIST, "travel");
    static final WordSet DISTANCE_WORDS = WordSet.of(LIST, "distance");
    static final WordSet THINK_WORDS = WordSet.of(LIST, "think");
    static final WordSet OUTSIDER_WORDS = WordSet.of(LIST, "outsider");
    static final WordSet PRIVATE_WORDS = WordSet.of(LIST, "private");
    static final WordSet JOKE_WORDS = WordSet.of(LIST, "joke");
    static final WordSet SAY_WORDS = WordSet.of(LIST, "say");
    static final WordSet ALWAYS_WORDS = WordSet.of(LIST, "always");
    static final WordSet NOW_WORDS = WordSet.of(LIST, "now");
    static final WordSet AWAY_WORDS = WordSet.of(LIST, "away");
    static final WordSet DONE_WORDS = WordSet.of(LIST, "done");
    static final WordSet INFORM_WORDS = WordSet.of(LIST, "inform");
    static final WordSet BASE_WORDS = WordSet.of(LIST, "base");
    static final WordSet OPENER_WORDS = WordSet.of(LIST, "opener");
    static final WordSet OPEN_WORDS = WordSet.of(LIST, "openwords");
    static final WordSet CARE_WORDS = WordSet.of(LIST, "care");
    static final WordSet FREE_TIME_WORDS = WordSet.of(LIST, "freetime");
    static final WordSet ENOUGH_WORDS = WordSet.of(LIST, "enough");
    static final WordSet COMPLY_WORDS = WordSet.of(LIST, "comply");
    static final WordSet KEPT_WORDS = WordSet.of(LIST, "kept");
    static final WordSet RULE_WORDS = WordSet.of(LIST, "rule");
    static final WordSet ABOLISH_WORDS = WordSet.of(LIST, "abolish");
    static final WordSet WEEKDAY_WORDS = WordSet.of(LIST, "weekday");
    static final WordSet FAMILY_WORDS = WordSet.of(LIST, "family");
    static final WordSet TREAT_WORDS = WordSet.of(LIST, "treat");
    static final WordSet COURTESY_WORDS = WordSet.of(LIST, "courtesy");
    static final WordSet IDLE_WORDS = WordSet.of(LIST, "idle");
    static final WordSet TITLE_WORDS = WordSet.of(LIST, "title");
    static final WordSet NOT_ADVERB_WORDS = WordSet.of(LIST, "notadverb");
    static final WordSet AMBIGUOUS_WORDS = WordSet.of(LIST, "ambiguous");
    static final WordSet PARTICLE_WORDS = WordSet.of(LIST, "particle");
    static final WordSet ABSENCE_WORDS = WordSet.of(LIST, "absence");
    static final WordSet LEAVE_WORDS = WordSet.of(LIST, "leave");
    static final WordSet VOCATIVE_WORDS = WordSet.of(LIST, "vocative");
    static final WordSet URGENT_WORDS = WordSet.of(LIST, "urgent");
    static final WordSet ALONE_WORDS = WordSet.of(LIST, "alone");
    static final WordSet EXPECTED_WORDS = WordSet.of(LIST, "expected");
    static final WordSet AGREE_WORDS = WordSet.of(LIST, "agree");
    static final WordSet BODY_WORDS = WordSet.of(LIST, "body");
    static final WordSet FATE_WORDS = WordSet.of(LIST, "fate");
    static final WordSet HABIT_DAY_WORDS = WordSet.of(LIST, "habitday");
    static final WordSet NO_PERSON_WORDS = WordSet.of(LIST, "noperson");
    static final WordSet LIFE_WORDS = WordSet.of(LIST, "life");
    static final WordSet ABILITY_WORDS = WordSet.of(LIST, "ability");
    static final WordSet FEELING_WORDS = WordSet.of(LIST, "feeling");
    static final WordSet PLAIN_NEED_WORDS = WordSet.of(LIST, "plainneed");
    static final WordSet EMPTY_WORDS = WordSet.of(LIST, "empty");
    static final WordSet HOME_WORDS = WordSet.of(LIST, "home");
    static final WordSet CHORE_WORDS = WordSet.of(LIST, "chore");
    static final WordSet FIXTURE_WORDS = WordSet.of(LIST, "fixture");
    static final WordSet GONE_WORDS = WordSet.of(LIST, "gone");
    static final WordSet DURATION_WORDS = WordSet.of(LIST, "duration");
    static final WordSet COMMON_NOUN_NAMES = WordSet.of(LIST, "nounname");
    static final WordSet RIDE_WORDS = WordSet.of(LIST, "ride");

    private static final Map<String, String> BASES = new HashMap<>();
    private static final Map<String, String> THIRDS = new HashMap<>();
    private static final Lexicon LEXICON = fill();

    private EnglishWords() {}

    /** Returns the base form of "-ing" and "-ed" forms of verbs of work in their folded spelling, or null. */
    static @Nullable String base(String folded) {
        return BASES.get(folded);
    }

    /** Returns the base form of the third person of a verb of work in its folded spelling, or null. */
    static @Nullable String ofThird(String folded) {
        return THIRDS.get(folded);
    }

    static Lexicon lexicon() {
        return LEXICON;
    }

    private static Lexicon fill() {
        for (String verb : WordList.read(EnglishWords.class, "verbs.txt").section("act")) {
            CLASSES.add(verb, ACT);
            CLASSES.add(third(verb), ACTS);
            THIRDS.put(third(verb), verb);
            CLASSES.add(verb.endsWith("e") ? verb.substring(0, verb.length() - 1) + "ing" : verb + "ing", ACTING);
            // "drop" has "dropping".
            String doubled = verb + verb.charAt(verb.length() - 1);
            CLASSES.add(doubled + "ing", ACTING);
            // "carry" has "carried".
            if (verb.endsWith("y")) BASES.putIfAbsent(verb.substring(0, verb.length() - 1) + "ied", verb);
            for (String stem :
                    new String[] {verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb, doubled}) {
                BASES.putIfAbsent(stem + "ing", verb);
                BASES.putIfAbsent(stem + "ed", verb);
            }
        }
        CLASSES.add("doing", ACTING);
        CLASSES.add("dealing", ACTING);
        // "Place" itself is nearly always a noun.
        CLASSES.add("placing", ACTING);
        CLASSES.add("does", ACTS);
        Turns.announce(EnglishTurns.LIST, EnglishTurns.SECTIONS, CLASSES, TURN);
        EnglishSpellings.announce(CLASSES);
        return CLASSES.lexicon();
    }

    private static String third(String verb) {
        if (verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("o")) return verb + "es";
        boolean y = verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        return y ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }
}
