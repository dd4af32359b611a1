package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Blocker;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Label;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import java.util.List;

/** What speaks against a sighting in English. */
final class EnglishBlockers {
    private EnglishBlockers() {}

    static final List<Blocker> ALL = List.of(
            new Blocker("B1", Label.VAGUE, EnglishBlockers::guess),
            new Blocker("B2", Label.VAGUE, EnglishBlockers::past),
            new Blocker("B3", Label.VAGUE, EnglishBlockers::denied),
            new Blocker("B4", Label.VAGUE, EnglishBlockers::condition),
            new Blocker("B7", Label.VAGUE, EnglishNorms::norm),
            new Blocker("B9", Label.VAGUE, EnglishBlockers::outsider),
            new Blocker("B10", Label.VAGUE, EnglishPrivateLife::privateLife),
            new Blocker("B11", Label.VAGUE, EnglishBlockers::reported),
            new Blocker("B12", Label.VAGUE, EnglishSettled::find),
            new Blocker("B14", Label.VAGUE, EnglishBlockers::joke),
            new Blocker("B3", Label.COMMITMENT, EnglishBlockers::refused),
            new Blocker("B12", Label.COMMITMENT, (c, s) -> EnglishRetreat.takenBack(c)),
            new Blocker("B17", Label.COMMITMENT, EnglishBlockers::habit),
            new Blocker(
                    "B10", Label.COMMITMENT, (c, s) -> s.owner() == Owner.SPEAKER && FAMILY_WORDS.in(c) && !c.has(WE)),
            new Blocker("B11", Label.COMMITMENT, EnglishBlockers::reported));

    static int modal(Clause c, Sighting s) {
        for (int w : s.words())
            if (c.is(w, SHOULD | NEED | COULD | CAN) && !(c.word(w, "got") && c.word(w - 1, "never"))) return w;
        return -1;
    }

    private static boolean guess(Clause c, Sighting s) {
        int modal = modal(c, s);
        // "There should really be a sign": a lack, not a guess.
        if (modal < 0 || isLack(c, modal)) return false;
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        // "Might be nice to have a guest book"
        if (c.is(verb, BEBASE) && GOOD_WORDS.has(c, after(c, verb)) && has(c, "to")) return false;
        if (SAY_WORDS.has(c, verb) && s.owner() == Owner.SPEAKER) return true;
        // "One of us has to be at the gate"
        boolean present = c.is(verb, BEBASE) && c.is(modal, NEED) && !c.word(modal, "must") && c.is(verb + 1, PREP);
        if (present && (c.is(subject(c, modal), SOMEONE) || has(c, "one", "of", "us"))) return false;
        // "We should win that one", "we've got to love it"
        boolean there = c.word(verb, "get") && (c.word(verb + 1, "there") || c.word(verb + 1, "home"));
        if (c.is(subject(c, modal), WE) && (there || FATE_WORDS.has(c, verb))) return true;
        // "We'll have to see", "we need to talk": nothing is named that could be done.
        boolean bare = BASE_WORDS.has(c, verb) || (c.is(verb, STATIVE) && !c.is(verb, ACT));
        if (bare && verb == c.lastWord()) return true;
        if (c.word(verb, "have") && ENOUGH_WORDS.in(c)) return true;
        if (c.is(verb, BEBASE) && !isParticiple(c, after(c, verb)) && !isIng(c, after(c, verb))) return true;
        // "I ought to be ashamed"
        if (c.is(verb, BEBASE) && s.owner() == Owner.SPEAKER) return true;
        // "We ought to be hearing from them any day now"
        if (c.is(verb, BEBASE) && EXPECTED_WORDS.has(c, after(c, verb))) return true;
        int subject = subject(c, modal);
        if (c.is(verb, BEBASE) && subject >= 0 && c.is(subject, WE) && !isIng(c, after(c, verb))) return true;
        if (c.is(verb, BEBASE)) return has(c, "by", "now") || has(c, "already") || has(c, "automatically");
        if (c.word(verb, "arrive") || c.word(verb, "suffice") || (c.word(verb, "know") && c.has(Bits.DATE)))
            return true;
        return c.word(verb, "have") && isParticiple(c, verb + 1);
    }

    /** "There needs to be a rail", "there should be somebody at the desk", "there ought to be a list for it". */
    private static boolean isLack(Clause c, int modal) {
        if (!c.word(modal - 1, "there")) return false;
        int be = EnglishVague.find(c, "be");
        return has(c, "really")
                || EnglishFixtures.isMissing(c, modal - 1)
                || c.is(modal, NEEDTHING)
                || c.word(modal, "ought")
                || c.is(be + 1, SOMEONE)
                || has(c, "for")
                || has(c, "that");
    }

    private static boolean past(Clause c, Sighting s) {
        int modal = modal(c, s);
        if (modal < 0) return has(c, "would", "have", "been");
        int verb = after(c, modal);
        return (c.word(verb, "have")
                        && (isParticiple(c, verb + 1) || c.word(verb + 1, "been") || c.word(verb + 1, "had")))
                || c.word(modal, "should've");
    }

    private static boolean denied(Clause c, Sighting s) {
        int modal = modal(c, s);
        if (modal < 0 || c.question()) return false;
        int not = c.find(NEG);
        if (not < 0 || not > modal + 3 || not < modal - 5) return false;
        // "We don't have a plan yet": the turn is found by its negation.
        if (s.words()[0] == not && !c.is(not, SHOULDNT)) return false;
        // "Nobody has booked the coach", "I never got round to it": left open, not denied.
        if (not < modal && (c.word(modal, "has") || c.word(modal, "got"))) return false;
        return !has(c, "forget") && !has(c, "longer") && !(c.is(not, DET) && not > modal + 1) && !has(c, "anymore");
    }

    private static boolean condition(Clause c, Sighting s) {
        int modal = modal(c, s);
        if (modal < 0) return false;
        // "For that we'd need a crane": what would follow, not what is to be done.
        boolean follows = c.is(modal, NEED) && c.folded(modal - 1).endsWith("'d");
        if (follows && !vaguely(c) && !c.word(modal, "must")) return true;
        for (int i = c.first(); i < modal; i++) if (c.word(i, "whether") && !wonders(c, i)) return true;
        int cond = c.find(COND);
        // "If somebody could paint the fence that would be great"
        if (cond >= 0 && c.is(cond + 1, SOMEONE) && c.has(WOULD) && GOOD_WORDS.in(c)) return false;
        if (cond >= 0 && cond < modal && !wonders(c, cond)) return !freeTime(c);
        Clause before = c.previousInSentence();
        if (before != null && before.is(core(before), COND)) return !freeTime(before);
        return c.word(c.first(), "otherwise") || (c.word(c.first(), "then") && c.has(WOULD));
    }

    /** "I wonder if we should". */
    private static boolean wonders(Clause c, int cond) {
        return (c.word(cond, "if") || c.word(cond, "whether"))
                && (c.word(cond - 1, "wonder") || c.word(cond - 1, "wondering") || c.word(cond - 1, "sure"));
    }

    /** A condition that only speaks of time to spare, or of quieter days. */
    private static boolean freeTime(Clause c) {
        return FREE_TIME_WORDS.in(c);
    }

    private static boolean outsider(Clause c, Sighting s) {
        int modal = modal(c, s);
        if (modal < 0) return false;
        int subject = subject(c, modal);
        if (subject >= 0 && c.is(subject, OPEN_SUBJECT | I)) return false;
        int who = OUTSIDER_WORDS.find(c);
        return who >= 0
                && who < modal
                && !c.is(who - 1, PREP)
                && !c.is(who - 2, PREP)
                && !(c.word(after(c, modal), "be") || c.word(after(c, modal) + 1, "be") || isIng(c, after(c, modal)));
    }

    private static boolean reported(Clause c, Sighting s) {
        for (int i = THINK_WORDS.find(c); i >= 0 && i < s.words()[0]; i = THINK_WORDS.find(c, i + 1)) {
            int who = i - 1;
            while (who > c.first() && (c.is(who, SOFT | HAVE | BE) || c.word(who, "keep"))) who--;
            // "Say the word and I'll drive it"
            boolean cond = c.has(COND) && c.find(COND) < i && s.owner() == Owner.SPEAKER;
            if (cond || has(c, "only", "one") || (i == core(c) && c.word(i, "say"))) continue;
            if (!c.is(who, I | WE | Bits.MENTION) || s.owner() == Owner.SPEAKER) {
                if (!c.is(who, I | WE)) return true;
            }
        }
        if (c.is(core(c), NEEDTHING) && isIng(c, core(c) + 1)) return false;
        Clause source = c.nextInSentence();
        if (source != null && (source.word(source.first(), "says") || source.word(source.first(), "said"))) return true;
        Clause before = c.previousInSentence();
        boolean agrees = before != null
                && (AGREE_WORDS.in(before)
                        || (before.endsWith(':') && before.word(core(before), "thought"))
                        || has(before, "1")
                        || word(before, core(before), "say", "the", "word")
                        || before.word(before.first(), "as")
                        || before.word(before.first(), "like"));
        return before != null && !agrees && THINK_WORDS.in(before) && !before.has(I);
    }

    /** A no at the verb; one in a condition ("if nobody minds") is none. */
    private static boolean refused(Clause c, Sighting s) {
        if (!c.has(NEG)) return false;
        if (has(c, "mind")) return false;
        int last = s.words()[s.words().length - 1];
        // "I have to hand it in by noon so no lunch for me": the no is another clause's.
        int from = c.has(COND) ? Math.max(c.first(), last - 2) : c.first();
        for (int i = from; i < last + 3; i++) if (c.is(i, NEG)) return true;
        return c.is(c.lastWord(), NEG);
    }

    private static boolean habit(Clause c, Sighting s) {
        if (HABIT_DAY_WORDS.in(c)) return true;
        return ALWAYS_WORDS.in(c) && (!c.has(Bits.DATE) || has(c, "every") || has(c, "always"));
    }

    private static boolean joke(Clause c, Sighting s) {
        if (ABOLISH_WORDS.in(c) && (JOKE_WORDS.in(c) || WEEKDAY_WORDS.in(c))) return true;
        // "Sure, and next we must teach the goats": an answer that goes one further.
        Clause sure = c.previousInSentence();
        boolean further = sure != null && sure.lastWord() == sure.first() && OPENER_WORDS.has(sure, sure.first());
        if (further && (word(c, c.first(), "and", "next") || word(c, c.first(), "and", "then"))) return true;
        if (!JOKE_WORDS.in(c)) return false;
        boolean laughs = has(c, "lol") || has(c, "haha") || has(c, "lmao");
        for (int i = c.end(); i < c.words().size() && i < c.end() + 12; i++)
            laughs |= c.words().kind(i) == Kind.EMOJI;
        return laughs && !c.is(JOKE_WORDS.find(c), Bits.DATE);
    }
}
