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

/** B10: errands, leisure and leaving; the writer's own life is no work of the team. */
final class EnglishPrivateLife {
    private static final Set<String> NIPS = Set.copyOf(EnglishWords.RULE_LISTS.section("privatelife-nips"));
    private static final Set<String> OUT = Set.of("out", "off", "away", "home");

    private static final WordSet CHILD = EnglishTraps.words("child");
    private static final WordSet RAIN =
            WordSet.of(List.of("rain", "raining", "rainfall", "drizzle", "sun", "sunshine", "snow", "frost"));
    private static final WordSet ROOM = EnglishTraps.words("room");
    private static final WordSet ERRAND = EnglishTraps.words("errand");
    private static final WordSet HOBBY = EnglishTraps.words("hobby");
    private static final WordSet HABIT = EnglishTraps.words("vice");
    private static final WordSet MORE_OF = EnglishTraps.words("moreof");
    private static final WordSet MINE = EnglishTraps.words("mine");

    private static final WordSet OWN = WordSet.of(
            List.of("oil", "car", "tyres", "tires", "brakes", "hair", "eyes", "teeth", "back", "knee", "passport"));

    private EnglishPrivateLife() {}

    static boolean privateLife(Clause c, Sighting s) {
        // "We still have to drive 20 miles": a stretch of way or time, not work.
        if (TRAVEL_WORDS.in(c) && DISTANCE_WORDS.find(c) > TRAVEL_WORDS.find(c)) return true;
        // "We need a coffee", "we need a rematch".
        if (c.has(NEED)
                && c.is(after(c, EnglishBlockers.modal(c, s)), DET)
                && wants(c, after(c, EnglishBlockers.modal(c, s)))) return true;
        if (isTimeOff(c) || isMeal(c, s) || isLonging(c) || isOwnRoom(c)) return true;
        for (int i = CHILD.find(c); i >= 0; i = CHILD.find(c, i + 1))
            if (c.word(i - 1, "our") || c.word(i - 1, "my")) return true;
        // "We need to leave at five"
        boolean leave = c.has(NEED) && (has(c, "to", "leave") || has(c, "to", "head") || has(c, "to", "dash"));
        if (leave && c.has(WE) && leaves(c, EnglishBlockers.modal(c, s))) return true;
        boolean elided = s.owner() == null && c.word(core(c), "should");
        if (s.owner() != Owner.SPEAKER && !elided) return false;
        // "I should really get my oil changed"
        for (int i = OWN.find(c); i >= 0; i = OWN.find(c, i + 1)) if (c.word(i - 1, "my")) return true;
        if (isHobby(c) || EnglishIndulgence.stops(c)) return true;
        if (has(c, "catch") && (has(c, "bus") || has(c, "train") || has(c, "flight") || has(c, "tram"))) return true;
        if ((AWAY_WORDS.has(c, c.lastWord()) && !c.word(c.lastWord() - 1, "a")) || isGoing(c)) return true;
        if (leaves(c, EnglishBlockers.modal(c, s))) return true;
        int modal = EnglishBlockers.modal(c, s);
        int verb = modal < 0 ? -1 : after(c, modal);
        if (modal >= 0 && BODY_WORDS.has(c, c.word(verb, "to") ? after(c, verb) : verb)) return true;
        return isPrivate(c) && !has(c, "our");
    }

    /** "My kitchen at home", "our hallway at home". */
    static boolean isOwnRoom(Clause c) {
        for (int i = HOME_WORDS.find(c); i >= 0; i = HOME_WORDS.find(c, i + 1)) if (c.word(i - 1, "my")) return true;
        for (int i = c.first() + 1; i < c.end() - 2; i++) {
            boolean mine = c.word(i - 1, "my") || c.word(i - 1, "our") || c.word(i - 2, "my") || c.word(i - 2, "our");
            if (mine && ROOM.has(c, i) && word(c, i + 1, "at", "home")) return true;
        }
        return false;
    }

    /** "I have to go", "I should go to the dentist"; not "go through the applications", "go to the storage unit and count the tents". */
    private static boolean isGoing(Clause c) {
        int go = EnglishVague.find(c, "go");
        if (go < 0 || (!c.word(go - 1, "to") && !c.word(go + 1, "to"))) return false;
        if (c.word(go + 1, "through") || c.word(go + 1, "over") || c.word(go + 1, "back") || c.word(go + 1, "round"))
            return false;
        for (int i = go + 1; i < c.end() - 1; i++)
            if (c.word(i, "and") && EnglishVerb.acts(c, i + 1)) return isPrivate(c);
        return true;
    }

    /** "Learn Italian", "cut down on sugar", "read more", "treat myself to a jacket", "my tax return". */
    private static boolean isHobby(Clause c) {
        for (int i = c.first(); i < c.end(); i++) {
            boolean kilos = c.word(i, "kilos")
                    || c.word(i, "pounds")
                    || c.word(i, "weight")
                    || c.word(i, "stone")
                    || c.word(i, "kg");
            if (kilos && has(c, "lose")) return true;
            boolean learn = c.word(i, "learn")
                    || c.word(i, "practise")
                    || c.word(i, "practice")
                    || (c.word(i, "take") && c.word(i + 1, "up"))
                    || c.word(i, "study");
            if (learn && (HOBBY.find(c, i) > 0)) return true;
            if ((c.word(i, "treat") || c.word(i, "pamper")) && c.word(i + 1, "myself")) return true;
            if (HABIT.has(c, i)
                    && (c.word(i - 1, "on")
                            || c.word(i - 2, "on")
                            || c.word(i - 1, "up")
                            || c.word(i - 1, "less")
                            || c.word(i - 1, "more"))) return true;
            if (MORE_OF.has(c, i)
                    && (c.word(i + 1, "more") || c.word(i + 1, "less") || c.word(i + 1, "better"))
                    && i + 1 == c.lastWord()) return true;
            if (c.word(i, "my") && (MINE.has(c, i + 1) || MINE.has(c, i + 2))) return true;
        }
        return has(c, "to", "bed");
    }

    /** "A coffee", "a cup of tea"; not "a driver for the Leeds run": what is wanted ends at the preposition. */
    private static boolean wants(Clause c, int from) {
        for (int i = from; i < c.end(); i++) {
            if (c.is(i, PREP) && !c.word(i, "of")) return FAMILY_WORDS.in(c);
            if (TREAT_WORDS.has(c, i) || (PRIVATE_WORDS.has(c, i) && !isModifier(c, i))) return true;
        }
        return false;
    }

    /** "Could do with a holiday", "we could all use some sleep". */
    private static boolean isLonging(Clause c) {
        int could = c.find(COULD);
        int use = after(c, could);
        if (could < 0 || !(c.word(use, "use") || word(c, use, "do", "with"))) return false;
        if (RAIN.find(c, use) > 0) return true;
        int noun = c.word(use, "use") ? use + 1 : use + 2;
        while (c.is(noun, DET) || c.word(noun, "good") || c.word(noun, "proper") || c.word(noun, "long")) noun++;
        if (EnglishIndulgence.rests(c, noun)) return true;
        boolean rest =
                PRIVATE_WORDS.has(c, noun) || TREAT_WORDS.has(c, noun) || c.word(noun, "sleep") || c.word(noun, "luck");
        return rest && (noun == c.lastWord() || c.is(noun + 1, PREP | DET | SOFT));
    }

    /** "Anybody up for lunch?", "let's have lunch": a meal or a drink, not "the lunch rota". */
    private static boolean isMeal(Clause c, Sighting s) {
        int i = s.topicFirst();
        if (c.is(i, HAVE)) i++;
        while (c.word(i, "a") || c.word(i, "some")) i++;
        boolean alone = i == c.lastWord() || c.is(i + 1, PREP | Bits.DATE);
        boolean invites = c.has(LETS) || (c.question() && c.has(SOMEONE | WH));
        return s.hasTopic() && invites && alone && !c.word(i - 1, "the") && PRIVATE_WORDS.has(c, i);
    }

    /** "It'd be nice to have a day off", "we need the weekend off": rest, whoever has it. */
    private static boolean isTimeOff(Clause c) {
        int off = EnglishVague.find(c, "off");
        if (off < 0 || !DURATION_WORDS.has(c, off - 1)) return false;
        for (int i = Math.max(c.first(), off - 6); i < off - 1; i++)
            if (c.word(i, "have") || c.word(i, "had") || c.word(i, "get") || c.word(i, "take") || c.is(i, NEED))
                return true;
        return false;
    }

    /** "The home visits", "our coffee machine": the word only tells which ones. */
    private static boolean isModifier(Clause c, int i) {
        if (FAMILY_WORDS.has(c, i)) return false;
        boolean noun = i < c.lastWord()
                && (c.at(i + 1) & ~(ACT | ACTS | CUE | TURN)) == 0
                && c.words().kind(i + 1) == Kind.WORD;
        boolean ours = c.word(i - 1, "the") || c.word(i - 1, "our") || c.word(i - 1, "this") || c.word(i - 1, "those");
        return noun && ours && !PRIVATE_WORDS.has(c, i + 1);
    }

    /** Speaks of body, home or leisure; "at the weekend" is only when it is done. */
    private static boolean isPrivate(Clause c) {
        for (int i = PRIVATE_WORDS.find(c); i >= 0; i = PRIVATE_WORDS.find(c, i + 1)) {
            boolean runOut = c.word(i, "run") && (c.word(i + 1, "out") || c.word(i + 1, "through"));
            if (!c.is(i, Bits.DATE) && !c.word(i - 2, "at") && !runOut && !isModifier(c, i)) return true;
        }
        // "My wedding", "my driving test"
        for (int i = LIFE_WORDS.find(c); i >= 0; i = LIFE_WORDS.find(c, i + 1)) if (c.word(i - 1, "my")) return true;
        return false;
    }

    /** "I have to leave early", "I should get going": going away, not work; "go through the list" is work. */
    private static boolean leaves(Clause c, int modal) {
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        boolean get = c.word(verb, "get") && (c.word(verb + 1, "going") || c.word(verb + 1, "home"));
        boolean out = OUT.contains(c.folded(verb + 1)) && NIPS.contains(c.folded(verb)) && !c.has(CONJ);
        boolean errand = NIPS.contains(c.folded(verb)) && c.is(verb + 1, PREP) && ERRAND.in(c) && !c.has(CONJ);
        errand |= NIPS.contains(c.folded(verb)) && c.word(verb + 1, "to") && ERRAND.in(c) && !c.has(CONJ);
        Clause next = c.nextInSentence();
        boolean back = next != null
                && NIPS.contains(c.folded(verb))
                && (next.word(core(next), "back") || next.word(core(next), "brb"));
        return modal >= 0
                && (get
                        || back
                        || out
                        || errand
                        || (AWAY_WORDS.has(c, verb)
                                && !c.is(verb + 1, DET)
                                && !c.word(verb + 1, "through")
                                && !c.word(verb + 1, "over")
                                && !c.word(verb + 1, "up")
                                && !c.word(verb + 1, "back")));
    }
}
