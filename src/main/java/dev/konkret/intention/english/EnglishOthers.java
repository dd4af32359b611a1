package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: somebody named does it: "Maureen is doing the letters by Friday", "Fatima said she would", "agreed with Yusuf: he repairs it". */
final class EnglishOthers {
    private static final Set<String> HE = Set.of("he", "she", "they");
    private static final Set<String> HE_WILL =
            Set.of("he'll", "she'll", "they'll", "theyll", "he'd", "she'd", "they'd");
    private static final Set<String> HE_IS = Set.of("he's", "she's", "they're", "hes", "shes", "theyre");
    private static final Set<String> SAID = Set.of(
            "said",
            "says",
            "promised",
            "offered",
            "agreed",
            "volunteered",
            "confirmed",
            "told",
            "wants",
            "reckons",
            "decided");
    private static final Set<String> TAKES =
            Set.of("handling", "covering", "taking", "organising", "organizing", "running", "sorting", "doing");

    private static final Set<String> COMING =
            Set.of("coming", "popping", "nipping", "calling", "dropping", "driving", "stopping", "flying", "heading");

    private EnglishOthers() {}

    static @Nullable Sighting find(Clause c) {
        if (asks(c) || c.has(NEG) || !mayName(c) || EnglishFuture.isHedged(c)) return null;
        int that = thatClause(c);
        if (that > 0 && c.word(that, "i") && c.is(that + 1, ACT))
            return EnglishTopic.object(c, that + 1, Owner.SPEAKER, that, that + 1);
        EnglishPerson person = that > 0 ? EnglishPerson.at(c, that) : EnglishPerson.opening(c);
        int own = core(c);
        // "Me and Jo will set up the tent"
        if (person == null && (c.word(own, "me") || c.word(own, "myself")) && c.word(own + 1, "and")) {
            EnglishPerson with = EnglishPerson.at(c, own + 2);
            return with == null ? null : does(c, with, with.end(), Owner.SPEAKER);
        }
        if (person == null) return pronoun(c);
        boolean me = c.word(person.end() - 1, "me") && c.word(person.end(), "and");
        EnglishPerson mate = me ? EnglishPerson.at(c, person.end() + 1) : null;
        if (mate != null) return does(c, mate, mate.end(), Owner.SPEAKER);
        person = person.withPlace(c);
        boolean meToo =
                c.word(person.end(), "and") && (c.word(person.end() + 1, "me") || c.word(person.end() + 1, "myself"));
        if (meToo) return does(c, person, person.end() + 2, Owner.SPEAKER);
        EnglishPerson other = c.word(person.end(), "and") ? EnglishPerson.at(c, person.end() + 1) : null;
        if (other != null) return does(c, other, other.end(), person.owner());
        if (c.word(person.end(), "and") && (c.word(person.end() + 1, "i") || c.is(person.end() + 1, ILL)))
            return together(c, person);
        Sighting said = said(c, person);
        if (said != null) return said;
        int verb = person.is() ? person.end() - 1 : person.end();
        // "We agreed that Tessa pays the deposit": settled, so it needs no date.
        boolean agreed = that > 0 && c.is(verb, ACTS) && !EnglishIdle.idles(c, verb) && c.is(verb + 1, DET);
        if (agreed) return EnglishTopic.object(c, verb + 1, person.owner(), that, verb);
        return does(c, person, verb, person.owner());
    }

    /** Tells at a glance whether the clause may speak of somebody: by name, mention or pronoun. */
    private static boolean mayName(Clause c) {
        return c.has(Bits.CAPITAL | Bits.MENTION | RESTART | SUB) || c.word(core(c), "me") || c.word(core(c), "myself");
    }

    /** "We agreed that Tessa writes the report". */
    private static int thatClause(Clause c) {
        int that = c.has(SUB) ? EnglishVague.find(c, "that") : -1;
        boolean agreed = that > 0
                && (c.word(that - 1, "agreed")
                        || c.word(that - 1, "decided")
                        || c.word(that - 1, "settled")
                        || c.word(that - 1, "arranged"));
        return agreed ? that + 1 : -1;
    }

    private static @Nullable Sighting together(Clause c, EnglishPerson person) {
        int i = person.end() + 1;
        if (c.word(i + 1, "are")) return doing(c, i, i + 1, Owner.SPEAKER);
        int verb = EnglishFuture.verb(c, i);
        if (verb < 0 && c.is(after(c, i), ACT) && c.has(Bits.DATE)) verb = after(c, i);
        return EnglishVerb.acts(c, verb) ? EnglishTopic.object(c, verb, Owner.SPEAKER, i, verb) : null;
    }

    /** "Just spoke to Lars: he'll bring the tables". */
    private static @Nullable Sighting pronoun(Clause c) {
        int i = core(c);
        while (c.is(i, CONJ)) i++;
        if (!c.is(i, RESTART)) return null;
        String word = c.folded(i);
        boolean he = HE.contains(word) || HE_WILL.contains(word) || HE_IS.contains(word);
        Clause before = c.previousInSentence() != null ? c.previousInSentence() : c.previous();
        EnglishPerson person = he && before != null ? EnglishPerson.lastIn(before) : null;
        if (person == null) return null;
        if (HE_WILL.contains(word)) return word.endsWith("d") ? null : act(c, after(c, i), person.owner(), i);
        return does(c, person, HE_IS.contains(word) ? i : i + 1, person.owner());
    }

    /** "Fatima said she would", "Bruno offered to", "@Sam told me he's taking over". */
    private static @Nullable Sighting said(Clause c, EnglishPerson person) {
        int said = person.end();
        if (c.is(said, HAVE | SOFT)) said = after(c, said);
        if (c.word(said, "kindly")) said++;
        boolean taken = c.word(said - 1, "has")
                && c.word(said, "taken")
                && (c.word(said + 1, "on") || c.word(said + 1, "over"));
        if (taken) return EnglishTopic.rest(c, said + 2, person.owner(), said);
        if (!SAID.contains(c.folded(said))) return null;
        int k = said + 1;
        int to = c.word(k, "me") || c.word(k, "us") ? k + 1 : k;
        if (c.word(said, "promised") && c.is(to, DET) && !c.is(to, Bits.DATE) && c.has(Bits.DATE))
            return EnglishTopic.rest(c, to, person.owner(), said);
        if (word(c, said, "said", "yes", "to") && isIng(c, said + 3))
            return EnglishTopic.rest(c, said + 3, person.owner(), said);
        if (c.word(k, "me") || c.word(k, "us")) k++;
        if (c.word(k, "that")) k++;
        if (c.word(k, "to") && !c.word(said, "told") && (!c.word(said, "wants") || c.has(Bits.DATE)))
            return act(c, after(c, k), person.owner(), said);
        if (HE_WILL.contains(c.folded(k))) return act(c, after(c, k), person.owner(), said);
        if (HE.contains(c.folded(k))
                && (c.word(k + 1, "would") || c.word(k + 1, "will") || (c.word(k + 1, "can") && c.has(Bits.DATE))))
            return act(c, after(c, k + 1), person.owner(), said);
        boolean does = HE.contains(c.folded(k)) && (c.is(k + 1, ACTS) || c.word(k + 1, "does"));
        if (does && EnglishErrands.isOnce(c, k + 1, EnglishObject.at(c, k + 2)))
            return EnglishTopic.object(c, c.word(k + 1, "does") ? k + 2 : k + 1, person.owner(), said, k + 1);
        return HE_IS.contains(c.folded(k)) ? doing(c, said, k, person.owner()) : null;
    }

    /** The verb behind the person: will, is going to, is doing … on Friday, repairs … on Friday; {@code i} is the token with the "is". */
    private static @Nullable Sighting does(Clause c, EnglishPerson person, int i, Owner owner) {
        boolean contracted = i < person.end() || HE_IS.contains(c.folded(i));
        boolean will = i < person.end() && EnglishInformal.hangs(c.words(), i, 'l');
        if (will || c.word(i, "will") || c.word(i, "shall")) return act(c, after(c, i), owner, i);
        boolean is = contracted || c.word(i, "is") || c.word(i, "are");
        if (is) return doing(c, i, i, owner);
        if (c.word(i, "takes") && (c.word(i + 1, "care") || c.word(i + 1, "over")))
            return EnglishTopic.object(c, c.word(i + 2, "of") ? i + 3 : i + 1, owner, i, i + 1);
        boolean acts = (c.is(i, ACTS) && !EnglishIdle.idles(c, i))
                || EnglishPerson.fits(c, i)
                || c.word(i, "does")
                || (c.is(i, ACT) && (c.word(i - 1, "they") || c.word(i - 2, "and")));
        int object = EnglishObject.at(c, i + 1);
        boolean dated = c.has(Bits.DATE) || (person.known() && EnglishErrands.isOnce(c, i, object));
        if (!acts || !dated || isManner(c, i) || ALWAYS_WORDS.in(c) || !EnglishObject.isThing(c, object)) return null;
        return EnglishTopic.object(c, c.word(i, "does") ? i + 1 : i, owner, i);
    }

    /** "She does her sevens like that", "Tom does his with the knee": how, not what. */
    private static boolean isManner(Clause c, int i) {
        boolean own = c.word(i, "does") && (c.word(i + 1, "his") || c.word(i + 1, "her") || c.word(i + 1, "their"));
        return word(c, c.lastWord() - 1, "like", "that") || (own && !c.has(Bits.DATE));
    }

    private static @Nullable Sighting doing(Clause c, int word, int is, Owner owner) {
        int k = after(c, is);
        if (c.word(k, "gonna")) return act(c, after(c, k), owner, word);
        if (c.word(k, "going") && c.word(k + 1, "to")) return act(c, after(c, k + 1), owner, word);
        if (word(c, k, "in", "charge", "of")) return EnglishTopic.rest(c, k + 3, owner, word, k);
        if (word(c, k, "looking", "after")
                || word(c, k, "dealing", "with")
                || word(c, k, "taking", "over")
                || word(c, k, "seeing", "to")) return EnglishTopic.rest(c, k + 2, owner, word, k);
        if (word(c, k, "taking", "care", "of")) return EnglishTopic.rest(c, k + 3, owner, word, k);
        // "Terry's coming in on Tuesday to bleed the boiler"
        int to = COMING.contains(c.folded(k)) && c.has(Bits.DATE) ? k + 1 : -1;
        while (to > k && to < c.end() && !(c.word(to, "to") && (c.is(to + 1, ACT) || c.word(to + 1, "do")))) to++;
        if (to > k && (EnglishVerb.acts(c, to + 1) || c.word(to + 1, "do")) && c.is(to + 2, DET | IT))
            return EnglishTopic.object(c, to + 1, owner, word, k);
        int object = EnglishObject.at(c, k + 1);
        boolean thing = EnglishObject.isThing(c, object);
        boolean takes = TAKES.contains(c.folded(k)) && c.word(object, "the");
        if (!isIng(c, k) || !thing || c.has(HAVE | CAN | COULD) || EnglishIdle.isAway(c, k) || NOW_WORDS.in(c))
            return null;
        boolean ours = isKnown(c, is) && !has(c, "now") && EnglishObject.isOurs(c, object, k);
        return (c.has(Bits.DATE) || takes || ours) && EnglishVerb.works(c, k)
                ? EnglishTopic.object(c, k, owner, word, k)
                : null;
    }

    /** Tells whether "is" at {@code is} follows or hangs on somebody who surely is a person: no brand, no program. */
    private static boolean isKnown(Clause c, int is) {
        return HE_IS.contains(c.folded(is))
                || c.is(is - 1, Bits.MENTION)
                || Names.is(c, is - 1)
                || Names.contracted(c, is) != null;
    }

    private static @Nullable Sighting act(Clause c, int verb, Owner owner, int word) {
        if (word(c, verb, "be", "in", "charge", "of")) return EnglishTopic.rest(c, verb + 4, owner, word, verb);
        if (c.word(verb, "come") && c.word(verb + 1, "and") && c.is(verb + 2, ACT))
            return EnglishTopic.object(c, verb + 2, owner, word, verb);
        int act = c.word(verb, "be") && c.is(verb + 1, ACTING) ? verb + 1 : verb;
        boolean has = c.word(verb, "have") && c.is(verb + 1, DET) && c.has(Bits.DATE);
        boolean acts = has
                || act > verb
                || word(c, verb, "sit", "with")
                || EnglishVerb.acts(c, verb)
                || (c.word(verb, "be") && c.word(verb + 1, "doing"));
        return acts ? EnglishTopic.object(c, act, owner, word, act) : null;
    }
}
