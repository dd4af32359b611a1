package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Earlier;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is to be done: the verb with what follows, or the noun phrase before a passive. */
final class EnglishTopic {
    private static final int LOOK_BACK = 3;
    private static final WordSet WHOLE = WordSet.of(List.of("reply", "respond", "rebase", "vote", "rsvp"));

    private static final WordSet TIMES = WordSet.of(
            List.of("day", "evening", "morning", "afternoon", "weekend", "night", "lunchtime", "week", "saturday"));
    private static final WordSet IT_WILL = WordSet.of(List.of("that'll", "it'll", "they'll", "itll", "thatll"));

    private static final Set<String> ABLE = Set.of("able", "willing", "prepared", "happy", "ready");

    private EnglishTopic() {}

    /** The topic that begins at {@code from}, after particles, and reaches to the end of the clause. */
    static Sighting rest(Clause c, int from, @Nullable Owner owner, int... words) {
        Sighting s = new Sighting(owner, -1, -1, words);
        boolean able = c.word(from, "be") && c.word(from + 2, "to") && ABLE.contains(c.folded(from + 1));
        int start = start(c, able ? from + 3 : from);
        // "If <i>the</i> test plan was translated"
        if (c.word(start - 1, "the") || c.word(start - 1, "our")) start--;
        // "Will send you the invoice": the invoice.
        boolean to = c.is(start, ACT) && c.is(start + 1, YOU);
        if (to && c.is(start + 2, DET) && !c.is(start + 2, Bits.DATE)) start += 2;
        int end = end(c, start);
        boolean acts = c.is(start, ACT | ACTING | STATIVE | CUE) && !c.is(start, DET);
        int verb = acts || c.at(start) == 0 || c.word(start, "do") ? start : -1;
        boolean pronoun = verb >= 0
                && ((end <= start + 4
                                && (end == start + 1 || isPronoun(c, start + 1, end) || isEmpty(c, start + 1, end)))
                        || EnglishStandIns.isObject(c, start + 1));
        if (start < end && !pronoun) return s.about(start, end);
        // "Reply", "vote": whole as it is
        if (WHOLE.has(c, start) && end == start + 1) return s.about(start, end);
        Sighting other = named(c, s);
        // "As soon as the pump arrives I'll fit it"
        if (!other.hasTopic() && start > c.first() + 3 && c.is(c.first(), COND)) other = EnglishNoun.in(c, s);
        // "I'll rerun it tonight": nobody said what, but it is a deed.
        boolean deed =
                verb >= 0 && start < end && c.is(verb, ACT | ACTING) && !c.word(verb, "do") && !c.word(verb, "doing");
        if (!other.hasTopic() && deed) return s.about(start, end == start + 1 && c.is(end, IT) ? end + 1 : end);
        if (!other.hasTopic()) other = elsewhere(c, s);
        // "Will do", "I'll do that": not a word of what.
        boolean nothing = pronoun && c.word(start, "do");
        return other.hasTopic() || start >= end || nothing ? other : s.about(start, end);
    }

    /** "Do it", "sort that out", but "rewire that DI box". */
    private static boolean isPronoun(Clause c, int i, int end) {
        boolean points = (c.word(i, "that") || c.word(i, "this")) && i + 1 < end;
        boolean noun = points
                && (c.at(i + 1) == 0 || c.is(i + 1, Bits.CAPITAL))
                && !PARTICLE_WORDS.has(c, i + 1)
                && !(i + 2 == end && (c.word(i + 1, "one") || c.word(i + 1, "thing")));
        return c.is(i, IT) && !noun;
    }

    /** "order <i>some</i>", "take <i>a look</i>", "get <i>new ones</i>": the thing was named elsewhere. */
    private static boolean isEmpty(Clause c, int from, int end) {
        for (int i = from; i < end; i++) if (!EMPTY_WORDS.has(c, i)) return false;
        return true;
    }

    /** The object alone, where a person takes something: "I'll take care of the tags". */
    static Sighting object(Clause c, int from, @Nullable Owner owner, int... words) {
        Sighting s = rest(c, from, owner, words);
        int i = s.topicFirst();
        if (i < c.first() || i >= c.end()) return s;
        if (c.word(i, "take") && c.word(i + 1, "care") && c.word(i + 2, "of")) return s.about(i + 3, s.topicEnd());
        boolean light = c.word(i, "take")
                || c.word(i, "handle")
                || c.word(i, "get")
                || c.word(i, "finish")
                || (c.word(i, "have") && !EnglishVerb.acts(c, i))
                || c.word(i, "own");
        // "Get the samples to you"
        if (c.word(i, "get") && c.word(s.topicEnd(), "to") && c.is(s.topicEnd() + 1, YOU))
            return s.about(i, s.topicEnd() + 2);
        boolean over = c.word(i, "take") && PARTICLE_WORDS.has(c, i + 1) && c.is(i + 2, DET);
        if (over && s.topicEnd() > i + 3) return s.about(i + 2, s.topicEnd());
        if (light && s.topicEnd() > i + 1) {
            int end = s.topicEnd();
            if (c.word(end - 1, "out") || c.word(end - 1, "done") || c.word(end - 1, "over") || c.word(end - 1, "on"))
                end--;
            if (end > i + 1) return s.about(i + 1, end);
        }
        return s;
    }

    /** What stands before the verb at {@code verb}: the subject of a passive. */
    static Sighting subject(Clause c, int verb, int... words) {
        Sighting s = new Sighting(null, -1, -1, words);
        int from = c.first();
        while (from < verb
                && (c.is(from, CONJ | SOFT | Bits.DATE | Bits.MUTE | Bits.MENTION | COND)
                        || OPENER_WORDS.has(c, from)
                        || (c.words().kind(from) != Kind.WORD
                                && c.words().kind(from) != Kind.LINK
                                && c.words().kind(from) != Kind.NUMBER
                                && c.words().kind(from) != Kind.CHANNEL))) from++;
        from = EnglishTrim.behindLead(c, EnglishTrim.behindAside(c, from), verb);
        // "There's a gap in the fence that needs closing"
        if (c.word(from, "there's") || c.word(from, "theres")) from++;
        else if (c.word(from, "there") && c.is(from + 1, BE)) from += 2;
        int to = verb;
        // "The insurance runs out in May and should be renewed": the subject of the first verb.
        if (c.is(verb - 1, CONJ)) {
            to = from;
            while (to < verb && (to == from || !c.is(to, ACTS | BE | HAVE | WILL | CAN))) to++;
        }
        while (to > from
                && (c.is(to - 1, SOFT | STRIP | CONJ | Bits.DATE)
                        || c.is(to - 1, HAVE)
                        || (to > from + 1 && c.is(to - 1, BE | BEBASE | WOULD | SHOULD | COULD) && !c.is(to - 1, NEG))
                        || c.word(to - 1, "been")
                        // "A bug that should be fixed"
                        || (to > from + 2 && (c.word(to - 1, "that") || c.word(to - 1, "which"))))) to--;
        // "The stockroom is a death trap and it's gotta be sorted": the thing was named before.
        boolean again = to > from + 2 && (c.is(to - 1, RESTART | IT) || IT_WILL.has(c, to - 1)) && c.is(to - 2, CONJ);
        if (again || (to > from + 2 && c.word(to - 1, "its") && c.is(to - 2, CONJ))) {
            Sighting named = EnglishStandIns.subject(c, from, to - 2, s);
            if (named.hasTopic()) return named;
        }
        if (from < to && !(to == from + 1 && (c.is(from, IT | WE | I | RESTART) || IT_WILL.has(c, from))))
            return s.about(from, to);
        // "That needs to go on the shared drive, not in his head": said before.
        Clause before = c.is(from, IT | RESTART) || IT_WILL.has(c, from) ? c.previous() : null;
        Sighting said = before == null ? s : EnglishNoun.in(before, s);
        return said.hasTopic() ? said : elsewhere(c, s);
    }

    static int start(Clause c, int from) {
        int i = Math.max(from, c.first());
        while (i < c.end()
                && ((c.is(i, STRIP | PLEASE | Bits.DATE | Bits.MUTE | Bits.MENTION)
                                && !(c.is(i, IT) && c.at(i + 1) == 0 && i + 1 < c.end()))
                        || c.words().kind(i) == Kind.PUNCTUATION)) {
            if (c.word(i, "all") && c.is(i + 1, DET)) break;
            // "Have a look", "have a shorter meeting"; the "have" of "have to" goes.
            if (c.word(i, "have") && c.is(i + 1, DET)) break;
            i++;
        }
        if (c.word(i, "at") && c.word(i + 1, "some")) return start(c, i + 3);
        // "I'll get round to sorting the drawer"
        boolean round =
                (c.word(i, "get") || c.word(i, "getting")) && (c.word(i + 1, "round") || c.word(i + 1, "around"));
        if (round && c.word(i + 2, "to") && i + 3 < c.end()) return start(c, i + 3);
        // "We should be updating the docs", "go ahead and dig the holes", "let us have the figures"
        if (c.word(i, "be") && c.is(i + 1, ACTING)) return i + 1;
        if (EnglishClause.word(c, i, "go", "ahead", "and") && i + 3 < c.end()) return start(c, i + 3);
        if (EnglishClause.word(c, i, "try", "to") && c.is(i + 2, ACT)) return i + 2;
        if (c.word(i, "let") && c.word(i + 2, "have") && i + 3 < c.end()) return i + 3;
        // "Kindly do share the results"
        if (c.word(i, "do") && c.is(i + 1, ACT) && c.is(i + 2, DET)) i++;
        // "Make sure you sign them out"
        boolean sure = EnglishClause.word(c, i, "make", "sure");
        if (sure && (c.is(i + 2, YOU | WE) || c.word(i + 2, "to")) && c.is(i + 3, ACT)) return i + 3;
        return i;
    }

    static int end(Clause c, int from) {
        int i = from;
        while (i < c.end()
                && !(i > from
                        && !EnglishTail.asksWhether(c, from, i)
                        && ((c.is(i, Bits.DATE | Bits.MUTE | PLEASE | COND)
                                        && !c.word(i, "as")
                                        && !(c.word(i, "once") && (c.word(i + 1, "more") || c.word(i + 1, "again")))
                                        && !isOfThing(c, i)
                                        && !isWording(c, from, i))
                                || isSomePoint(c, i)))
                && c.words().kind(i) != Kind.EMOJI) i++;
        i = EnglishTail.cut(c, from, EnglishTail.beforeWhen(c, from, i));
        // "The figures to you": the addressee is no part of it.
        if (i > from + 1 && c.is(i - 1, YOU) && c.is(i - 2, PREP)) i -= 2;
        while (i > from
                && (c.words().kind(i - 1) == Kind.PUNCTUATION
                        || c.is(i - 1, Bits.MENTION | CONJ | PLEASE)
                        || (c.is(i - 1, SOFT | STRIP)
                                && !c.is(i - 1, PREP | DET)
                                && !c.word(i - 1, "all")
                                && !(c.is(i - 1, IT) && c.is(i - 2, PREP)))
                        || (c.word(i - 1, "as") && c.word(i, "well"))
                        || (c.word(i - 1, "right") && c.word(i, "now"))
                        || (c.word(i - 1, "for") && (c.word(i, "once") || c.is(i, WE | YOU))))) i--;
        return i;
    }

    /** "The Saturday stall": the day belongs to the thing. */
    private static boolean isOfThing(Clause c, int i) {
        int first = i;
        while (first > c.first() && c.is(first - 1, Bits.DATE)) first--;
        int noun = c.skip(Bits.DATE, i);
        boolean named = noun < c.end() && (c.at(noun) & ~(ACT | ACTS | CUE | Bits.CAPITAL)) == 0;
        return c.is(i, Bits.DATE) && c.is(first - 1, DET) && named && c.words().kind(noun) == Kind.WORD;
    }

    /** "Change “I agree” to “<i>I have read and agree</i>”": what is quoted belongs to the deed. */
    private static boolean isWording(Clause c, int from, int i) {
        int first = i;
        while (first > from && c.is(first - 1, Bits.MUTE)) first--;
        return c.is(i, Bits.MUTE) && first > from && c.is(first - 1, PREP);
    }

    private static boolean isSomePoint(Clause c, int i) {
        return (c.word(i, "at") && c.word(i + 1, "some"))
                || (c.word(i, "for") && (c.word(i + 1, "ages") || c.word(i + 1, "weeks") || c.word(i + 1, "months")))
                || c.word(i, "that'd")
                || (c.word(i, "so") && c.word(i + 1, "far"))
                || (c.word(i, "sooner") && c.word(i + 1, "or"))
                || (c.word(i, "ages") && c.word(i + 1, "ago"))
                || (c.word(i, "in") && (c.word(i + 1, "ages") || c.word(i + 1, "years")))
                || (c.word(i, "these") && c.word(i + 1, "days"))
                || (c.word(i, "some") && TIMES.has(c, i + 1))
                || c.word(i, "yet")
                || c.word(i, "while")
                || c.word(i, "because")
                || (c.word(i, "on") && (c.word(i + 1, "my") || c.word(i + 1, "your")) && c.word(i + 2, "way"))
                || (c.word(i, "one") && c.word(i + 1, "day"))
                || (c.word(i, "one") && c.word(i + 1, "of") && c.word(i + 2, "these"));
    }

    static Sighting elsewhere(Clause c, Sighting s) {
        Clause behind = EnglishInserted.behind(c);
        if (behind != null) return s.about(EnglishClause.core(behind), end(behind, EnglishClause.core(behind)));
        Sighting lead = leadIn(c, s);
        if (lead.hasTopic()) return lead;
        Clause next = c.nextInSentence();
        if (next != null && !next.is(next.first(), SUB | COND | CONJ | RESTART) && !next.word(next.first(), "just")) {
            // "On it, gonna move everything to the NAS"
            int verb = next.skip(I | IM | ILL | WILL | CUE | SOFT, next.first());
            if (verb > next.first() && next.is(verb, ACT) && end(next, verb) > verb + 2)
                return s.about(verb, end(next, verb));
            Sighting found = EnglishNoun.in(next, s);
            if (found.hasTopic()) return found;
        }
        return before(c, s);
    }

    /** What "it" stands for: named in the lead-in or before. */
    private static Sighting named(Clause c, Sighting s) {
        Sighting lead = leadIn(c, s);
        return lead.hasTopic() ? lead : before(c, s);
    }

    /** "Cleaning plan: I'll do it". */
    private static Sighting leadIn(Clause c, Sighting s) {
        Clause lead = c.previousInSentence();
        return lead != null && lead.endsWith(':') ? EnglishNoun.in(lead, s) : s;
    }

    private static Sighting before(Clause c, Sighting s) {
        for (Clause before : Earlier.than(c, LOOK_BACK, EnglishStandIns::hangs)) {
            Sighting found = EnglishNoun.in(before, s);
            if (found.hasTopic()) return found;
        }
        // "On it. New filter goes in tonight.": what comes next says what.
        Clause after = c.previous() == null && c.end() - c.first() <= LOOK_BACK ? c.next() : null;
        boolean told = after != null && after.has(Bits.DATE) && !after.has(I | ILL | IM | WE | YOU | WILL);
        return after != null && told ? EnglishNoun.in(after, s) : s;
    }
}
