package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a clause speaks of: a mention, a first name, a title with a name, or a capitalised word no list knows.
 *
 * @param owner who it is
 * @param end the token behind the person
 * @param known whether it is surely a person; a capitalised word may be a thing
 * @param is whether "is", "has" or "will" hangs on the name: "Fatima's", "Bruno'll"
 */
record EnglishPerson(Owner owner, int end, boolean known, boolean is) {
    private static final int LONGEST_PLACE = 3;

    /** Returns the person that begins at token {@code i}, or null. */
    static @Nullable EnglishPerson at(Clause c, int i) {
        if (c.is(i, Bits.MENTION))
            return new EnglishPerson(new Owner.Mentioned(c.words().text(i)), i + 1, true, false);
        if (!c.is(i, Bits.CAPITAL) || c.words().kind(i) != Kind.WORD) return null;
        if (TITLE_WORDS.has(c, i)) {
            int name = c.words().isSign(i + 1, '.') ? i + 2 : i + 1;
            if (!c.is(name, Bits.CAPITAL)) return null;
            String title = c.words().span(i, name).of(c.words().original());
            boolean is = EnglishInformal.hangs(c.words(), name, 's');
            String bare = is ? title.substring(0, title.length() - 2) : title;
            return new EnglishPerson(new Owner.Named(bare), name + 1, true, is);
        }
        String contracted = EnglishInformal.hangs(c.words(), i, 's') ? Names.contracted(c, i) : null;
        if (contracted != null) return new EnglishPerson(new Owner.Named(contracted), i + 1, true, true);
        if (EnglishInformal.hangs(c.words(), i, 'l')) return willing(c, i);
        boolean known = Names.is(c, i);
        if (!known
                && ((c.at(i) & ~Bits.CAPITAL) != 0
                        || !Names.mayBe(c, i)
                        || OPENER_WORDS.has(c, i)
                        || NO_PERSON_WORDS.has(c, i)
                        || OUTSIDER_WORDS.has(c, i))) return null;
        String text = c.words().text(i);
        boolean is = text.length() > 3 && (text.endsWith("'s") || text.endsWith("’s"));
        String name = is ? text.substring(0, text.length() - 2) : text;
        boolean plain =
                known || (!name.endsWith("s") && !name.endsWith("ing") && !name.equals(name.toUpperCase(Locale.ROOT)));
        return plain ? new EnglishPerson(new Owner.Named(name), i + 1, known, is) : null;
    }

    /** "Bruno'll", "Elif'll": no "that'll". */
    private static @Nullable EnglishPerson willing(Clause c, int i) {
        String text = c.words().text(i);
        String name = text.substring(0, text.length() - 3);
        return GivenNames.holds(name) ? new EnglishPerson(new Owner.Named(name), i + 1, true, true) : null;
    }

    /** Returns the person the clause begins with, greetings passed over, or null. */
    static @Nullable EnglishPerson opening(Clause c) {
        int i = c.first();
        while (i < c.end()
                && (OPENER_WORDS.has(c, i) || c.is(i, CONJ | SOFT) || c.words().kind(i) == Kind.PUNCTUATION)) i++;
        // "Our apprentice Leon"
        for (int k = i + 2; c.is(i, DET) && k < i + 4; k++) if (Names.is(c, k) && !c.is(k, PRONOUN)) return at(c, k);
        // "Our Kev's fetching the urn"
        if (c.word(i, "our") && Names.contracted(c, i + 1) != null) i++;
        return at(c, i);
    }

    /** Returns the same person with a family name and "from accounts", "from the print shop" behind it. */
    EnglishPerson withPlace(Clause c) {
        if (!known || is) return this;
        boolean family = owner instanceof Owner.Named && c.at(end) == Bits.CAPITAL && Names.mayBe(c, end);
        int behind = family ? end + 1 : end;
        Owner whole = family
                ? new Owner.Named(c.words().text(end - 1) + " " + c.words().text(end))
                : owner;
        int verb = behindPlace(c, behind);
        if (verb > behind) return new EnglishPerson(whole, verb, true, false);
        return family && (c.is(behind, WILL | BE | ACTS) || fits(c, behind))
                ? new EnglishPerson(whole, behind, true, false)
                : this;
    }

    /** "Fits the lock", "services the lift": deeds of a trade, elsewhere a state or a noun. */
    static boolean fits(Clause c, int i) {
        return (c.word(i, "fits") || c.word(i, "services")) && c.is(i + 1, DET);
    }

    /** Returns the verb behind "from the print shop" at {@code i}, or {@code i}. */
    private static int behindPlace(Clause c, int i) {
        if (!c.word(i, "from") && !c.word(i, "in") && !c.word(i, "at")) return i;
        int noun = c.is(i + 1, DET) ? i + 2 : i + 1;
        for (int verb = noun + 1; verb <= noun + LONGEST_PLACE && verb < c.end(); verb++) {
            if (c.is(verb, WILL | BE | HAVE | ACTS) || fits(c, verb)) return verb;
            if (c.is(verb, PRONOUN | PREP | CONJ | NEG | SHOULD | NEED | CAN | COULD | Bits.DATE)) return i;
        }
        return i;
    }

    /** Returns the last person the clause names, or null: whom "he" in the next clause means. */
    static @Nullable EnglishPerson lastIn(Clause c) {
        for (int i = c.end() - 1; i >= c.first(); i--) {
            EnglishPerson person = TITLE_WORDS.has(c, i - 1) && c.is(i - 1, Bits.CAPITAL) ? at(c, i - 1) : at(c, i);
            boolean speaks = c.word(i + 1, "said")
                    || c.word(i + 1, "says")
                    || c.word(i + 1, "agreed")
                    || c.word(i + 1, "called");
            boolean sentenceStart =
                    i == c.first() && !speaks && !(person != null && person.known()) && !c.is(i, Bits.MENTION);
            if (person != null && !sentenceStart) return person;
        }
        return null;
    }
}
