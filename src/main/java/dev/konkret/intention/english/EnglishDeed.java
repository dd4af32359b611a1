package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with the thing that is the topic: "the doc should be split in two" is "split the doc in two", "the list
 * needs updating" is "update the list", "Ana's picking up the badges" is "pick up the badges". Only with a verb that is known.
 */
final class EnglishDeed {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("split", "split"),
            Map.entry("cut", "cut"),
            Map.entry("put", "put"),
            Map.entry("reset", "reset"),
            Map.entry("sent", "send"),
            Map.entry("written", "write"),
            Map.entry("rewritten", "rewrite"),
            Map.entry("rebuilt", "rebuild"),
            Map.entry("built", "build"),
            Map.entry("bought", "buy"),
            Map.entry("taken", "take"),
            Map.entry("brought", "bring"),
            Map.entry("swept", "sweep"),
            Map.entry("hung", "hang"),
            Map.entry("redone", "redo"),
            Map.entry("drawn", "draw"),
            Map.entry("thrown", "throw"),
            Map.entry("found", "find"),
            Map.entry("paid", "pay"),
            Map.entry("sold", "sell"),
            Map.entry("fed", "feed"),
            Map.entry("sewn", "sew"),
            Map.entry("mown", "mow"),
            Map.entry("told", "tell"),
            Map.entry("chosen", "choose"),
            Map.entry("shown", "show"),
            Map.entry("spread", "spread"),
            Map.entry("read", "read"),
            Map.entry("tidied", "tidy"),
            Map.entry("emptied", "empty"),
            Map.entry("notified", "notify"),
            Map.entry("copied", "copy"),
            Map.entry("clarified", "clarify"),
            Map.entry("simplified", "simplify"),
            Map.entry("dried", "dry"),
            Map.entry("verified", "verify"),
            Map.entry("applied", "apply"),
            Map.entry("got", "get"));
    private static final WordSet ASIDE =
            WordSet.of(List.of("up", "out", "off", "down", "away", "back", "in", "together", "apart", "aside", "over"));
    private static final WordSet NO_PART = WordSet.of(
            List.of("by", "before", "after", "until", "till", "at", "since", "as", "because", "so", "without"));
    private static final WordSet BETWEEN =
            WordSet.of(List.of("care", "of", "with", "after", "to", "into", "me", "us", "them", "him", "her"));
    /** What stands alone as an answer. */
    private static final Set<String> SAID_ALONE = Set.of("mine", "done", "aye", "yes", "sure", "thanks", "sorry");

    private static final WordSet AGES = WordSet.of(List.of("ages", "weeks", "months", "years", "yonks"));
    private static final int MOST = 8;
    private static final int BACK = 3;

    private EnglishDeed() {}

    /** Returns the deed with its thing, whose phrase is {@code thing}; null when the clause does not name a known verb for it. */
    static @Nullable String of(Clause c, Sighting s, String thing, long fillers) {
        if (thing.isEmpty() || !isThing(c.message(), s)) return null;
        String ahead = verbAhead(c, s, thing);
        if (ahead != null) return ahead;
        int active = isNamedBefore(c, s) ? verbOfPronoun(c) : -1;
        int verb = active >= 0 ? active : verbBehind(c, s);
        String base = verb < 0 ? null : active >= 0 ? c.folded(verb) : base(c.folded(verb));
        boolean undone = verb > 0 && c.word(verb - 1, "been") && c.is(verb - 2, NEG);
        if (base == null || (c.has(NEG) && !undone)) return null;
        int from = active >= 0 ? behindPronoun(c, verb) : verb + 1;
        int end = active >= 0 && base.equals("get") && isParticiple(c, from) ? end(c, from + 1) : end(c, from);
        // "I'll drop it at the workshop": half of it would say something else.
        if (active >= 0 && end == from && c.is(from, PREP) && !c.is(from, Bits.DATE)) return null;
        String rest = end > from ? Phrases.of(c.message(), s.about(from, end), fillers, "") : "";
        String object = lower(c, s, thing);
        if (rest.isEmpty() && base.equals("look")) return null;
        if (rest.isEmpty()) return base + " " + object;
        boolean stranded = c.is(end - 1, PREP) && !ASIDE.has(c, end - 1);
        // "Swap out the certificate on the website"
        stranded |= active >= 0 && end == from + 1 && ASIDE.has(c, from) && s.topicEnd() > s.topicFirst() + 3;
        stranded &= !base.equals("get");
        return stranded ? base + " " + rest + " " + object : base + " " + object + " " + rest;
    }

    /** Tells whether the topic is one plain noun phrase: no "I think the flyer", no "a bug that". */
    private static boolean isThing(Message m, Sighting s) {
        int first = s.topicFirst();
        boolean the = (m.at(first) & DET) != 0;
        if (the && s.topicEnd() == first + 1 && (m.at(first) & IT) == 0) return false;
        for (int i = first; i < s.topicEnd(); i++) {
            if ((m.at(i) & (I | WE | YOU | BE | HAVE | WILL | WOULD | NEED | ILL | IM | WH | COND)) != 0) return false;
            if (i > first && ((m.at(i) & SUB) != 0 || m.words().is(i, "."))) return false;
            boolean second = i > first && !the && (m.at(i) & DET) != 0 && (m.at(i - 1) & PREP) == 0;
            if (second) return false;
            // "Surveyor's gone quiet"
            boolean is = !the && i == first && EnglishInformal.hangs(m.words(), i, 's');
            if (is) return false;
        }
        return true;
    }

    /** Returns the base form of a participle or "-ing" form of a known verb of work, or null. */
    private static @Nullable String base(String folded) {
        String regular = EnglishWords.base(folded);
        return regular == null ? IRREGULAR.get(folded) : regular;
    }

    /** "should be <i>split</i>", "needs <i>updating</i>", "could do with <i>painting</i>": behind the topic. */
    private static int verbBehind(Clause c, Sighting s) {
        for (int i = Math.max(c.first(), s.topicEnd()); i < c.end() - 1; i++) {
            if (c.is(i, Bits.MUTE)) continue;
            int verb = after(c, i);
            boolean passive = (c.word(i, "be") || c.word(i, "get") || c.word(i, "been")) && isParticiple(c, verb);
            boolean needs = (c.is(i, NEEDTHING) || word(c, i - 1, "do", "with")) && isIng(c, verb);
            // "The key machine needs fixed"
            needs |= c.is(i, NEEDTHING) && EnglishDue.needsDone(c, i);
            if (passive || needs) return verb;
            if (c.is(i, WE | I | YOU | SOMEONE | CONJ)) return -1;
        }
        return -1;
    }

    /** A thing of an earlier clause that a verb can take: no "no problem", "done", "the flap's". */
    private static boolean isNamedBefore(Clause c, Sighting s) {
        Message m = c.message();
        int first = s.topicFirst();
        int last = s.topicEnd() - 1;
        if (last >= c.first()
                || first < 0
                || (m.at(first) & NEG) != 0
                || m.words().is(first, "no")) return false;
        for (int i = first; i <= last; i++) if ((m.at(i) & (SHOULD | NEG | CAN)) != 0) return false;
        String word = m.words().folded(last);
        if (word.endsWith("'s")) return false;
        return last > first || !(word.endsWith("ed") || SAID_ALONE.contains(word));
    }

    /** "Someone should <i>trim</i> it", "can we <i>fix</i> that thing": the pronoun stands for the topic, which was named before. */
    private static int verbOfPronoun(Clause c) {
        for (int i = c.first() + 1; i < c.end() - 1; i++) {
            boolean led = c.is(i - 1, SHOULD | NEED | COULD | CAN | WILL | ILL | SOMEONE | WE | SOFT | ADVERB)
                    || c.word(i - 1, "to");
            boolean idle = c.word(i, "make") || c.is(i - 2, YOU);
            if (led && !idle && c.is(i, ACT) && behindPronoun(c, i) > i) return i;
        }
        return -1;
    }

    /** Returns the token behind the pronoun that is the object of the verb at {@code verb}, or -1. */
    private static int behindPronoun(Clause c, int verb) {
        int i = verb + 1;
        // "Give it a hose out": the thing comes behind.
        if (c.word(i, "it") || c.word(i, "them")) return c.is(i + 1, DET) && !c.is(i + 1, Bits.DATE) ? -1 : i + 1;
        boolean points = c.word(i, "that") || c.word(i, "this") || c.word(i, "those") || c.word(i, "these");
        if (!points) return -1;
        boolean one = c.word(i + 1, "one") || c.word(i + 1, "thing") || c.word(i + 1, "ones");
        if (one) return i + 2;
        boolean alone =
                i == c.lastWord() || PARTICLE_WORDS.has(c, i + 1) || c.is(i + 1, Bits.DATE | PREP | SOFT | ADVERB);
        return alone ? i + 1 : -1;
    }

    /** The words behind the verb that belong to it: "in two", "from the door", "up"; no agent, no time, no reason. */
    private static int end(Clause c, int from) {
        // "… hasn't been tested in ages"
        boolean since = (c.word(from, "in") || c.word(from, "for")) && (AGES.has(c, from + 1) || AGES.has(c, from + 2));
        if (since) return from;
        boolean part = c.is(from, PREP) || PARTICLE_WORDS.has(c, from) || c.word(from, "into");
        // "Should be looked at"
        if (c.word(from, "at")) return c.word(from - 1, "looked") ? from + 1 : from;
        if (!part || NO_PART.has(c, from)) return from;
        int i = from;
        while (i < c.end()
                && i < from + MOST
                && !c.is(
                        i,
                        Bits.DATE
                                | Bits.MUTE
                                | Bits.MENTION
                                | PLEASE
                                | COND
                                | SUB
                                | CONJ
                                | WE
                                | I
                                | YOU
                                | BE
                                | HAVE
                                | SOFT
                                | ADVERB)
                && !(i > from && NO_PART.has(c, i))
                && !(c.words().kind(i) != Kind.WORD && c.words().kind(i) != Kind.NUMBER)) i++;
        while (i > from && c.is(i - 1, STRIP) && !c.is(i - 1, PREP) && !PARTICLE_WORDS.has(c, i - 1)) i--;
        return i;
    }

    /** "picking up <i>the badges</i>", "handle <i>the press</i>", "takes care of <i>the visas</i>": right before the topic. */
    private static @Nullable String verbAhead(Clause c, Sighting s, String thing) {
        int first = s.topicFirst();
        if (first <= c.first() || first >= c.end()) return null;
        // "I'll get on to the landlord", "get back to the customer"
        boolean onto = c.word(first - 1, "get") && (c.is(first, PREP) || PARTICLE_WORDS.has(c, first));
        if (!onto && (!c.is(first, DET) || startsWithVerb(c, first))) return null;
        int verb = first - 1;
        while (verb > first - BACK - 1 && (PARTICLE_WORDS.has(c, verb) || BETWEEN.has(c, verb) || c.is(verb, YOU)))
            verb--;
        boolean given = false;
        for (int w : s.words()) given |= w == verb || w == verb - 1;
        if (!given || verb < c.first() || c.is(verb, Bits.CAPITAL | Bits.DATE) || c.is(verb - 1, DET)) return null;
        String base = c.is(verb, ACT) || c.word(verb, "do") || c.word(verb, "get")
                ? c.folded(verb)
                : c.word(verb, "doing") ? "do" : isNobodys(c, verb) ? base(c.folded(verb)) : ofForm(c, verb);
        boolean unfit = base == null
                || base.equals("use")
                || base.equals("remind")
                || (base.equals("do") && c.word(verb + 1, "with"))
                || (base.equals("put") && c.word(verb + 1, "off"))
                || (base.equals("get") && (c.question() || c.is(verb - 1, YOU) || isOthers(c, verb - 1)));
        if (unfit) return null;
        StringBuilder phrase = new StringBuilder(base);
        for (int i = verb + 1; i < first; i++) {
            boolean whom = c.is(i, YOU) || c.word(i, "me") || c.word(i, "us");
            if (!whom) phrase.append(' ').append(c.words().text(i));
        }
        return phrase.append(' ').append(thing).toString();
    }

    /** "Your desk will get the lamp", but "I'll get the keys". */
    private static boolean isOthers(Clause c, int will) {
        return c.is(will, WILL) && !c.is(will, ILL) && !c.is(will - 1, I | WE);
    }

    /** "Nobody's <i>updated</i> the wiki": what is left to do. */
    private static boolean isNobodys(Clause c, int verb) {
        int who = c.word(verb - 1, "has") ? verb - 2 : verb - 1;
        return isParticiple(c, verb)
                && (c.folded(who).startsWith("nobody") || c.folded(who).startsWith("one") || c.word(who, "noone"));
    }

    private static @Nullable String ofForm(Clause c, int i) {
        if (c.is(i, ACTING)) return EnglishWords.base(c.folded(i));
        String third = c.folded(i);
        return c.is(i, ACTS) && third.endsWith("s") ? EnglishWords.ofThird(third) : null;
    }

    private static boolean startsWithVerb(Clause c, int i) {
        return c.is(i, ACT | ACTING) && !c.is(i, DET);
    }

    /** "The" at the start of a sentence, small inside a phrase. */
    private static String lower(Clause c, Sighting s, String thing) {
        boolean small = (c.message().at(s.topicFirst()) & (DET | PREP)) != 0 && Character.isUpperCase(thing.charAt(0));
        return small ? Character.toLowerCase(thing.charAt(0)) + thing.substring(1) : thing;
    }
}
