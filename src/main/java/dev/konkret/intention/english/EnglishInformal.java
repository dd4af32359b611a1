package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;

/** What quick typing leaves out: the capital of a name ("raj is handling it"), the apostrophe ("id do it"), the subject ("am dropping it off"). */
final class EnglishInformal {
    private static final int SHORTEST_NAME = 3;

    private static final WordSet YE = WordSet.of(List.of("ye", "yous", "youse", "yiz", "ya", "yas"));

    private static final WordSet AFTER_ID = WordSet.of(
            List.of("do", "gladly", "rather", "like", "love", "quite", "volunteer", "suggest", "prefer", "appreciate"));
    private static final WordSet TITLES = WordSet.of(List.of("mr", "mrs", "ms", "dr", "prof", "frau", "herr"));
    private static final long NO_NAME = PREP | DET | BE | HAVE | PRONOUN | CONJ | NEED | SHOULD;

    private EnglishInformal() {}

    /** Returns what token {@code i} may turn out to be once {@link #mark} has seen its neighbours. */
    static long guess(Words words, int i, long classes) {
        if (classes == 0) return hangs(words, i, 'l') ? WILL : 0;
        return words.is(i, "am") ? classes | IM : classes;
    }

    static void mark(Message message) {
        Words words = message.words();
        for (int i = 0; i < words.size(); i++) {
            if (words.kind(i) != Kind.WORD) continue;
            long classes = message.at(i);
            boolean ye = (message.at(i - 1) & ASK) != 0 && YE.has(message, i);
            if (ye) message.mark(i, i + 1, YOU);
            if (isNamed(message, i)) message.mark(i, i + 1, Bits.CAPITAL);
            if (TITLES.has(message, i) && isTitled(message, i)) message.mark(i, i + 1, Bits.CAPITAL);
            if (words.is(i, "once") && words.is(i - 1, "for")) message.unmark(i, COND);
            if ((classes & ~Bits.CAPITAL) == 0) name(message, i);
            else if (words.is(i, "am")) {
                if (opens(message, i)) message.mark(i, i + 1, IM);
            } else if (words.is(i, "id") && !isVerb(message, i + 1)) message.unmark(i, I | WOULD);
        }
    }

    /** "raj", "nadia's", "sven'll"; what is a word as well ("rob", "joy", "mark") needs its capital. */
    private static void name(Message message, int i) {
        Words words = message.words();
        boolean will = hangs(words, i, 'l');
        boolean is = !will && hangs(words, i, 's');
        if (will) message.mark(i, i + 1, WILL);
        if ((message.at(i) & Bits.CAPITAL) != 0 || words.end(i) - words.start(i) < SHORTEST_NAME) return;
        boolean name = is
                ? GivenNames.holds(bare(words, i, 2)) && !COMMON_NOUN_NAMES.holds(bare(words, i, 2))
                : will
                        ? GivenNames.holds(bare(words, i, 3)) && !COMMON_NOUN_NAMES.holds(bare(words, i, 3))
                        : GivenNames.has(words, i) && !COMMON_NOUN_NAMES.has(message, i);
        if (name) message.mark(i, i + 1, Bits.CAPITAL);
    }

    /** Tells whether the word is a name by where it stands: "mrs haas", "me and jo", "josh pls". */
    private static boolean isNamed(Message message, int i) {
        Words words = message.words();
        if (i > 0 && TITLES.has(message, i - 1)) return isTitled(message, i - 1);
        boolean with = i > 1 && words.is(i - 1, "and") && (words.is(i - 2, "me") || words.is(i - 2, "myself"));
        return (with || (message.at(i + 1) & PLEASE) != 0) && GivenNames.has(words, i);
    }

    private static boolean isTitled(Message message, int title) {
        int name = title + 1;
        return name < message.words().size()
                && message.words().kind(name) == Kind.WORD
                && (message.at(name) & NO_NAME) == 0;
    }

    private static String bare(Words words, int i, int tail) {
        return words.original().substring(words.start(i), words.end(i) - tail);
    }

    /** Tells whether "'s" or "'ll" hangs on token {@code i}, by the {@code last} letter. */
    static boolean hangs(Words words, int i, char last) {
        int end = words.end(i);
        int sign = last == 'l' ? end - 3 : end - 2;
        String text = words.original();
        if (sign <= words.start(i) || text.charAt(end - 1) != last) return false;
        boolean apostrophe = text.charAt(sign) == '\'' || text.charAt(sign) == '’';
        return apostrophe && text.charAt(end - 2) == (last == 'l' ? 'l' : text.charAt(sign));
    }

    /** Tells whether token {@code i} begins the message or what stands behind a sign or "and". */
    private static boolean opens(Message message, int i) {
        if (i == 0) return true;
        Kind before = message.words().kind(i - 1);
        return (before != Kind.WORD && before != Kind.NUMBER) || (message.at(i - 1) & (CONJ | SOFT)) != 0;
    }

    /** Tells whether the word may follow "I'd" and is neither a verb of work nor an adverb: "id quite like". */
    static boolean followsId(Words words, int i) {
        return AFTER_ID.has(words, i);
    }

    private static boolean isVerb(Message message, int i) {
        return (message.at(i) & (ACT | STATIVE | SOFT | NEED | BEBASE)) != 0 || AFTER_ID.has(message, i);
    }
}
