package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** V10 and V13: what is left open: "outstanding: …", "nobody has booked it yet", "there's still no plan", "I never got round to". */
final class EnglishOpenEnds {
    private static final Set<String> BY_OTHERS = Set.of(
            "delivered",
            "shipped",
            "received",
            "announced",
            "processed",
            "approved",
            "released",
            "published",
            "opened",
            "collected",
            "refunded",
            "used",
            "played",
            "rented",
            "sold",
            "seen");

    /** What nobody has done with a film, a colleague or a cake is no work. */
    private static final WordSet MERELY = WordSet.of(List.of(
            "seen", "met", "heard", "tried", "eaten", "watched", "noticed", "mentioned", "asked", "found", "read"));

    private static final WordSet LONG = WordSet.of(List.of("ages", "years", "months", "weeks", "forever", "yonks"));

    private EnglishOpenEnds() {}

    static @Nullable Sighting find(Clause c) {
        int i = core(c);
        Clause next = c.nextInSentence();
        boolean open = OPEN_WORDS.has(c, i) || (c.is(i, NEG) && c.word(c.lastWord(), "yet"));
        if (next != null && c.endsWith(':') && open) return EnglishTopic.rest(next, next.first(), null, i);
        if (c.question()) return null;
        if (next != null && isReminder(c) && isOpenWork(next))
            return EnglishTopic.rest(next, next.first(), null, c.lastWord());
        if (c.word(i, "there's") && c.word(i + 1, "still") && (c.word(i + 2, "no") || c.word(i + 2, "the")))
            return GOOD_WORDS.in(c) || PRIVATE_WORDS.in(c) || c.lastWord() < i + 4
                    ? null
                    : EnglishTopic.rest(c, i + 3, null, i, i + 1);
        // "There's no log book for the boiler yet"
        boolean there =
                c.word(i, "there's") || c.word(i, "theres") || word(c, i, "there", "is") || word(c, i, "there", "are");
        int none = c.word(i, "there") ? i + 2 : i + 1;
        if (there
                && c.word(none, "no")
                && c.word(c.lastWord(), "yet")
                && c.lastWord() > none + 1
                && !PRIVATE_WORDS.in(c)) return EnglishTopic.rest(c, none + 1, null, i, none);
        // "There's still an intro to be written"
        if (c.word(i, "there's")
                && c.word(i + 1, "still")
                && c.is(i + 2, DET)
                && hasInfinitive(c, i + 3)
                && !c.has(Bits.DATE)) return EnglishTopic.rest(c, i + 2, null, i, i + 1);
        // "No one has …": no "no" before a comma
        int from = c.word(c.first(), "no") ? c.first() : i;
        for (int k = from; k < c.end() - 2; k++) {
            int done = behindNobody(c, k);
            boolean late = (c.word(c.lastWord(), "yet") && !MERELY.has(c, done))
                    || (isLong(c) && EnglishPassive.isWork(c, done));
            if (done > 0 && isParticiple(c, done) && c.is(done + 1, DET) && late)
                return c.word(k, "no")
                        ? EnglishTopic.rest(c, done + 1, null, k, k + 1, done)
                        : EnglishTopic.rest(c, done + 1, null, k, done);
            if (isUndone(c, k)) return EnglishTopic.subject(c, c.word(k - 1, "still") ? k - 1 : k, k);
            boolean forget = c.word(k, "forget") && c.word(k + 1, "to") && c.is(k + 2, ACT) && c.has(WE | LETS);
            if (forget && c.has(NEG)) return EnglishTopic.rest(c, k + 2, null, k - 1, k);
            if (c.word(k, "due") && (c.is(k - 1, BE) || c.folded(k - 1).endsWith("'s")) && !c.has(NEG)) {
                int what = c.word(k + 1, "for") ? k + 2 : k + 1;
                if (CARE_WORDS.has(c, what) || (c.is(what, DET) && CARE_WORDS.has(c, what + 1)))
                    return EnglishTopic.subject(c, k - 1, k);
            }
        }
        return null;
    }

    /** "Nobody has <i>cleaned</i> the fridge", "no one's <i>watered</i> the plants": the token behind the verb, or -1. */
    private static int behindNobody(Clause c, int k) {
        if (c.word(k, "nobody's") || c.word(k, "nobodys")) return k + 1;
        boolean one = c.word(k, "no") && (c.word(k + 1, "one") || c.word(k + 1, "one's"));
        if (one && c.word(k + 1, "one's")) return k + 2;
        int has = c.word(k, "nobody") || c.word(k, "noone") ? k + 1 : one ? k + 2 : -1;
        return has > 0 && c.word(has, "has") ? has + 1 : -1;
    }

    /** "Since March", "in ages". */
    private static boolean isLong(Clause c) {
        if (LONG.in(c)) return !has(c, "that's", "fine");
        int since = EnglishVague.find(c, "since");
        return since > 0 && since < c.lastWord() + 1 && !c.is(since + 1, I | WE | YOU | RESTART);
    }

    private static boolean hasInfinitive(Clause c, int from) {
        for (int i = from; i < c.end() - 1; i++)
            if (c.word(i, "to") && (c.is(i + 1, ACT) || (c.word(i + 1, "be") && isParticiple(c, i + 2)))) return true;
        return false;
    }

    /** "The shed still hasn't been painted": work of ours, not what others deliver. */
    private static boolean isUndone(Clause c, int not) {
        if (!c.is(not, NEG) || !(has(c, "still") || c.word(c.lastWord(), "yet") || isLong(c))) return false;
        boolean has = c.word(not, "hasn't") || c.word(not, "haven't") || c.word(not, "hasnt") || c.word(not, "havent");
        String done = c.folded(not + 2);
        boolean work = EnglishPassive.isWork(c, not + 2);
        return has
                && not > core(c) + 1
                && c.word(not + 1, "been")
                && work
                && !BY_OTHERS.contains(done)
                && !c.has(I | YOU | WE)
                && OUTSIDER_WORDS.find(c) < 0;
    }

    /** "Reminder:", "quick reminder -". */
    private static boolean isReminder(Clause c) {
        boolean sign = c.endsWith(':') || c.endsWith('-');
        return sign && c.word(c.lastWord(), "reminder") && c.end() - c.first() <= 3;
    }

    /** "Book the hall": an order to nobody, of a thing that is nobody's. */
    private static boolean isOpenWork(Clause c) {
        int i = core(c);
        boolean thing = c.is(i + 1, DET) || c.is(i + 2, DET) || c.at(i + 1) == 0;
        return c.is(i, ACT)
                && thing
                && c.lastWord() > i
                && !EnglishEvents.isEvent(c, i)
                && !COURTESY_WORDS.has(c, i)
                && !word(c, i, "check", "out")
                && !c.has(YOU | PLEASE | Bits.MENTION)
                && !has(c, "your");
    }

    /** V13: "I never got round to", "must remember to", "still have to", "I was going to … but never did". */
    static @Nullable Sighting own(Clause c) {
        if (c.question()) return null;
        int i = core(c);
        int start = c.is(i, I) ? i + 1 : i;
        if (c.word(start, "never")
                && c.word(start + 1, "got")
                && (c.word(start + 2, "round") || c.word(start + 2, "around")))
            return EnglishTopic.rest(c, start + 4, Owner.SPEAKER, start, start + 1);
        if ((c.word(start, "must") || c.is(i, I)) && has(c, "remember", "to")) {
            int to = c.first();
            while (!word(c, to, "remember", "to")) to++;
            return c.is(to + 2, ACT) && (c.word(to - 1, "must") || c.word(to - 1, "to"))
                    ? EnglishTopic.rest(c, to + 2, Owner.SPEAKER, to)
                    : null;
        }
        boolean stillHave = has(c, "still", "have", "to") || has(c, "still", "need", "to");
        if (stillHave && !c.has(WE | SOMEONE | YOU)) {
            int to = c.first();
            while (!c.word(to, "to")) to++;
            boolean bare = c.word(c.first(), "still") || c.is(i, I);
            return bare && c.is(to + 1, ACT) ? EnglishTopic.rest(c, to + 1, Owner.SPEAKER, to - 1) : null;
        }
        Clause next = c.nextInSentence();
        boolean not = has(c, "never") || has(c, "haven't") || (next != null && next.has(NEG));
        boolean plan = word(c, start, "was", "going", "to") && not;
        boolean meant =
                (word(c, start, "meant", "to") || word(c, start, "wanted", "to")) && c.is(start + 2, ACT) && not;
        return plan || meant ? EnglishTopic.rest(c, start + (plan ? 3 : 2), Owner.SPEAKER, i, start) : null;
    }

    /** V9: "somebody please take the bins out", "who's going to order the cake?", "we need somebody on the door". */
    static @Nullable Sighting anybody(Clause c) {
        int i = core(c);
        // "Cleaning rota, anyone?"
        Clause before = c.previousInSentence();
        boolean ordered = before != null
                && before.is(core(before), ACT)
                && before.lastWord() > core(before)
                && !has(before, "me")
                && !before.is(core(before) + 1, BE | HAVE);
        boolean lone = c.question() && i == c.lastWord() && c.is(i, SOMEONE) && before != null;
        if (lone
                && before != null
                && (ordered || before.has(ACTING) || CHORE_WORDS.in(before))
                && !before.has(I | YOU)
                && !PRIVATE_WORDS.in(before)) return EnglishTopic.rest(before, before.first(), null, i);
        // "Somebody fix that": the wish without a modal.
        boolean wish = c.is(i, SOMEONE) && !c.word(i, "one") && c.is(i + 1, ACT) && !AMBIGUOUS_WORDS.has(c, i + 1);
        wish &= !has(c, "me");
        // "Someone put the ladder back please"
        boolean begged = c.is(i, SOMEONE) && c.is(i + 1, ACT) && c.has(PLEASE) && !has(c, "me") && !c.word(i, "one");
        if (begged && c.is(i + 2, DET | IT) && !c.question()) return EnglishTopic.rest(c, i + 1, null, i, i + 1);
        boolean jokes = (c.end() < c.words().size() && c.words().kind(c.end()) == Kind.EMOJI)
                || has(c, "lol")
                || has(c, "haha");
        if (wish && !jokes && !c.question() && c.is(i + 2, DET | IT | Bits.CAPITAL))
            return EnglishTopic.rest(c, i + 1, null, i, i + 1);
        if (c.is(i, SOMEONE)
                && c.is(i + 1, PLEASE)
                && EnglishVerb.acts(c, i + 2)
                && !INFORM_WORDS.has(c, i + 2)
                && !has(c, "me")) return EnglishTopic.rest(c, i + 2, null, i, i + 1);
        if (wish && c.has(PLEASE)) return EnglishTopic.rest(c, i + 1, null, i, i + 1);
        boolean whos = c.question() && (c.word(i, "who's") || (c.word(i, "who") && c.word(i + 1, "is")));
        int going = c.word(i, "who's") ? i + 1 : i + 2;
        if (whos && c.word(going, "going") && c.word(going + 1, "to") && c.is(going + 2, ACT))
            return EnglishTopic.rest(c, going + 2, null, i, going);
        int need = c.find(NEED);
        boolean ours =
                need > c.first() && c.is(subject(c, need), WE) && c.is(need + 1, SOMEONE) && c.is(need + 2, PREP);
        return ours && !c.question() ? EnglishTopic.rest(c, need + 3, null, need, need + 1) : null;
    }
}
