package dev.konkret.intention.german;

import dev.konkret.intention.Classes;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.WordList;
import java.util.List;

/** The word classes of German, one bit each; {@code words.txt} holds the words. */
final class GermanWords {
    static final Classes CLASSES = new Classes();
    /** Words one rule alone asks for; first here, because those rules may be read before the rest of this class is. */
    static final WordList RULE_LISTS = WordList.read(GermanWords.class, "lists.txt");

    private static final WordList LIST = WordList.read(GermanWords.class, "words.txt");

    static final long WE = CLASSES.open(LIST, "we");
    static final long MA = CLASSES.open(LIST, "ma");
    static final long MAN = CLASSES.open(LIST, "man");
    static final long SOMEONE = CLASSES.open(LIST, "someone");
    static final long NOBODY = CLASSES.open(LIST, "nobody");
    static final long I = CLASSES.open(LIST, "i");
    static final long YOU = CLASSES.open(LIST, "you");
    static final long YOUPL = CLASSES.open(LIST, "youpl");
    static final long IT = CLASSES.open(LIST, "it");
    static final long MUST2 = CLASSES.open(LIST, "must2");
    static final long SHOULD2 = CLASSES.open(LIST, "should2");
    static final long COULD2 = CLASSES.open(LIST, "could2");
    static final long NEED = CLASSES.open(LIST, "need");
    static final long NEED2 = CLASSES.open(LIST, "need2");
    static final long BE2 = CLASSES.open(LIST, "be2");
    static final long WOULDINF = CLASSES.open(LIST, "wouldinf");
    static final long HAVE2 = CLASSES.open(LIST, "have2");
    static final long MUST = CLASSES.open(LIST, "must");
    static final long SHOULD = CLASSES.open(LIST, "should");
    static final long CAN = CLASSES.open(LIST, "can");
    static final long WANT = CLASSES.open(LIST, "want");
    static final long WANTED = CLASSES.open(LIST, "wanted");
    static final long IWANT = CLASSES.open(LIST, "iwant");
    static final long MAL = CLASSES.open(LIST, "mal");
    static final long STILL = CLASSES.open(LIST, "still");
    static final long URGE = CLASSES.open(LIST, "urge");
    static final long SOFT = CLASSES.open(LIST, "soft");
    static final long NEG = CLASSES.open(LIST, "neg");
    static final long COND = CLASSES.open(LIST, "cond");
    static final long SUB = CLASSES.open(LIST, "sub");
    static final long WH = CLASSES.open(LIST, "wh");
    static final long STATIVE = CLASSES.open(LIST, "stative");
    static final long PREP = CLASSES.open(LIST, "prep");
    static final long DET = CLASSES.open(LIST, "det");
    static final long OUR = CLASSES.open(LIST, "our");
    static final long STRIP = CLASSES.open(LIST, "strip");
    static final long BITTE = CLASSES.open(LIST, "bitte");
    static final long LET = CLASSES.open(LIST, "let");
    static final long WIRD = CLASSES.open(LIST, "wird");
    static final long IS = CLASSES.open(LIST, "is");
    static final long HAVE = CLASSES.open(LIST, "have");
    static final long PAST = CLASSES.open(LIST, "past");
    static final long GEHOERT = CLASSES.open(LIST, "gehoert");
    static final long CONJ = CLASSES.open(LIST, "conj");
    static final long OTHERWISE = CLASSES.open(LIST, "otherwise");
    static final long CANYOU = CLASSES.open(LIST, "canyou");
    static final long CANYOUONLY = CLASSES.open(LIST, "canyouonly");
    static final long MUSTYOU = CLASSES.open(LIST, "mustyou");
    static final long CUE = CLASSES.open(LIST, "cue");

    static final long READY = CLASSES.open(LIST, "ready");
    /** A verb of work: first, second, third person singular; imperative; second person plural; infinitive. */
    static final long ACT1 = CLASSES.open();

    static final long ACT2 = CLASSES.open();
    static final long ACT3 = CLASSES.open();
    static final long IMPERATIVE = CLASSES.open();
    static final long ACTPL = CLASSES.open();
    static final long ACTINF = CLASSES.open();

    /** A word some turn of phrase is found by. */
    static final long TURN = CLASSES.open();

    /** Everything that can be the finite verb of a wish or duty. */
    static final long DUTY = MUST2 | SHOULD2 | MUST;

    static final long MODAL = DUTY | COULD2 | SHOULD | CAN | WANT | WANTED;
    static final long OPEN_SUBJECT = WE | MAN | SOMEONE;
    static final long PRONOUN = WE | MAN | SOMEONE | I | YOU | YOUPL | IT | NOBODY;

    /** Words that hold a sentence together, and forms of verbs: they name neither a person nor a thing. */
    static final long FUNCTION = STRIP
            | PRONOUN
            | PREP
            | MODAL
            | IS
            | HAVE
            | CONJ
            | WH
            | COND
            | SUB
            | BITTE
            | WIRD
            | ACT1
            | IMPERATIVE
            | ACTPL
            | DET;

    static final long PARTICLE = MAL | STILL | URGE;

    static final WordSet SPAN = WordSet.of(LIST, "span");
    static final WordSet POLITE = WordSet.of(LIST, "polite");
    static final WordSet SHIFT = WordSet.of(LIST, "shift");
    static final WordSet WEATHER = WordSet.of(LIST, "weather");
    static final WordSet HABIT = WordSet.of(LIST, "habit");
    static final WordSet NOW = WordSet.of(LIST, "now");
    static final WordSet AWAY = WordSet.of(LIST, "away");
    static final WordSet OUTSIDER = WordSet.of(LIST, "outsider");
    static final WordSet PRIVATE = WordSet.of(LIST, "private");
    static final WordSet JOKE = WordSet.of(LIST, "joke");
    static final WordSet SAY = WordSet.of(LIST, "say");
    static final WordSet INFORM = WordSet.of(LIST, "inform");
    static final WordSet THINK = WordSet.of(LIST, "think");
    static final WordSet GOOD = WordSet.of(LIST, "good");
    static final WordSet NOTHING = WordSet.of(LIST, "nothing");
    static final WordSet DONE = WordSet.of(LIST, "done");
    static final WordSet HOWTO = WordSet.of(LIST, "howto");
    static final WordSet LEAD = WordSet.of(LIST, "lead");
    static final WordSet THANKS = WordSet.of(LIST, "thanks");
    static final WordSet OPENER = WordSet.of(LIST, "lead2");
    static final WordSet LIGHT = WordSet.of(LIST, "light");
    static final WordSet COGNITION = WordSet.of(LIST, "cognition");
    static final WordSet COURTESY = WordSet.of(LIST, "courtesy");
    static final WordSet IMPTALK = WordSet.of(LIST, "imptalk");
    static final WordSet PASSNOW = WordSet.of(LIST, "passnow");
    static final WordSet LUST = WordSet.of(LIST, "lust");
    static final WordSet NEXT = WordSet.of(LIST, "nexttime");
    static final WordSet AUTOMATIC = WordSet.of(LIST, "automatic");
    static final WordSet LISTS = WordSet.of(LIST, "list");
    static final WordSet BADNESS = WordSet.of(LIST, "badness");
    static final WordSet FREE_TIME = WordSet.of(LIST, "freetime");
    static final WordSet OPINION = WordSet.of(LIST, "opinion");
    static final WordSet NEGLECT = WordSet.of(LIST, "neglect");
    static final WordSet STATE = WordSet.of(LIST, "state");
    static final WordSet INDEFINITE = WordSet.of(LIST, "indefinite");
    static final WordSet NO_ACT = WordSet.of(LIST, "noact");
    static final WordSet AFTER_SAY = WordSet.of(LIST, "imprompt");
    static final WordSet OCCASION = WordSet.of(LIST, "occasion");
    static final WordSet PAST_WORD = WordSet.of(LIST, "pastword");
    static final WordSet TODO = WordSet.of(LIST, "todo");
    static final WordSet TO_ME = WordSet.of(LIST, "tome");
    static final WordSet USEFUL = WordSet.of(LIST, "useful");
    static final WordSet PLEASANT = WordSet.of(LIST, "pleasant");
    static final WordSet YOUR = WordSet.of(LIST, "your");
    static final WordSet RESIGNED = WordSet.of(LIST, "resigned");
    static final WordSet MINE = WordSet.of(LIST, "mine");
    static final WordSet LESSON = WordSet.of(LIST, "lesson");
    static final WordSet TREAT = WordSet.of(LIST, "treat");
    static final WordSet ALLOW = WordSet.of(LIST, "allow");
    static final WordSet TRAVEL = WordSet.of(LIST, "travel");
    static final WordSet ENJOY = WordSet.of(LIST, "enjoy");
    static final WordSet TO_YOU = WordSet.of(LIST, "toyou");
    static final WordSet MOCK = WordSet.of(LIST, "mock");
    static final WordSet RIDE = WordSet.of(LIST, "ride");
    static final WordSet COMPLY = WordSet.of(LIST, "comply");
    static final WordSet PERIOD = WordSet.of(LIST, "period");
    static final WordSet ABLE = WordSet.of(LIST, "able");
    static final WordSet DISTANCE = WordSet.of(LIST, "distance");

    private GermanWords() {}

    static List<String> section(String name) {
        return LIST.section(name);
    }
}
