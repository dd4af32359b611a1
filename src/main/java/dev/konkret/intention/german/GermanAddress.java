package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Called;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.GivenNames;
import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** Who is spoken to: a mention, a name set off by a sign or next to <i>bitte</i>, or simply "you". */
final class GermanAddress {
    private static final WordSet CALLS = WordSet.of(GermanWords.section("call"));

    private static final WordSet CROWD = WordSet.of(GermanWords.section("crowd"));

    private static final int REACH = 5;
    private static final int MOST_CLAUSES = 6;
    private static final WordSet TITLES = WordSet.of(GermanWords.section("title"));

    private GermanAddress() {}

    static Owner of(Clause c) {
        Owner caller = isCalledHere(c) ? null : Called.before(c, OPENER);
        if (caller != null) return caller;
        int looked = 0;
        for (Clause k = c; k != null && looked < MOST_CLAUSES; k = near(c, k), looked++) {
            int mention = k.find(Bits.MENTION);
            if (mention >= 0 && !k.is(mention - 1, PREP))
                return new Owner.Mentioned(k.words().text(mention));
            boolean far = k.first() > c.end() && (k.lastWord() > k.first() || k.nextInSentence() != null);
            Owner named = far && k != c.nextInSentence() ? null : named(k, k == c);
            if (named != null) return named;
        }
        return greeted(c);
    }

    /** "Mahlzeit. <@U1> der Kurier ist da, steht aber falsch, gib ihm bitte Tor 14 durch": whom the message begins with. */
    private static Owner greeted(Clause c) {
        int looked = 0;
        for (Clause k = c.previous(); k != null && looked < MOST_CLAUSES; k = k.previous(), looked++) {
            int i = k.first();
            while (i < k.end() && (OPENER.has(k, i) || k.words().kind(i) == Kind.PUNCTUATION)) i++;
            boolean called =
                    k.is(i, Bits.MENTION) && !k.is(i + 1, IS | HAVE | WIRD | ACT3 | MODAL | CONJ | Bits.MENTION);
            if (called) return new Owner.Mentioned(k.words().text(i));
        }
        return Owner.ADDRESSEE;
    }

    /** Tells whether the clause itself begins with whom it is addressed to. */
    private static boolean isCalledHere(Clause c) {
        int i = c.first();
        while (i < c.end() && (OPENER.has(c, i) || c.words().kind(i) == Kind.PUNCTUATION || c.is(i, CONJ))) i++;
        return c.is(i, Bits.MENTION) || Names.is(c, i) || title(c, i) > i || isOrdered(c, i) || isSmall(c, i);
    }

    private static @Nullable Clause near(Clause c, Clause k) {
        if (k == c) return c.previousInSentence() != null ? c.previousInSentence() : c.nextInSentence();
        // "…, die Schilder zu drucken, Eleonore?": whoever is called may stand at the very end.
        return k.first() < c.first() ? c.nextInSentence() : k.nextInSentence();
    }

    /** Tells whether the clause only calls many: "Liebe Eltern,", "Mädels,", "meine Damen und Herren,". */
    static boolean callsMany(Clause c) {
        boolean many = false;
        for (int i = c.first(); i < c.end(); i++) {
            boolean called = CROWD.has(c, i);
            if (!called && c.words().kind(i) == Kind.WORD && !OPENER.has(c, i) && !c.is(i, CONJ | OUR | DET))
                return false;
            many |= called;
        }
        return many;
    }

    static boolean isNamed(Clause c) {
        return of(c) != Owner.ADDRESSEE;
    }

    /** Returns the token behind the address at the start of the clause. */
    static int start(Clause c) {
        int i = c.first();
        while (i < c.end()
                && (c.is(i, Bits.MENTION | CONJ)
                        || (OPENER.has(c, i) && !c.is(i, IMPERATIVE))
                        || c.words().kind(i) == Kind.PUNCTUATION
                        || c.words().kind(i) == Kind.EMOJI)) i++;
        // "Geh Vroni hol …"
        if (CALLS.has(c, i) && Names.is(c, i + 1) && i + 2 < c.end()) return i + 2;
        int title = title(c, i);
        if (title > i) return title;
        return (Names.is(c, i) || isOrdered(c, i) || isSmall(c, i)) && i + 1 < c.end() ? i + 1 : i;
    }

    /** Returns the token behind "Frau Dr. Berg", "Pfarrer Weiß" at {@code i}, or {@code i} itself. */
    static int title(Clause c, int i) {
        if (!TITLES.has(c, i)) return i;
        int name = i;
        while (TITLES.has(c, name)) name += c.words().isSign(name + 1, '.') ? 2 : 1;
        // "Meister Eder", but "Bruder holt ihn ab"
        return c.is(name, Bits.CAPITAL) && !c.is(name, Bits.DATE) ? name + 1 : i;
    }

    private static @Nullable Owner named(Clause c, boolean own) {
        int i = c.first();
        while (i < c.end() && (OPENER.has(c, i) || c.words().kind(i) == Kind.PUNCTUATION || c.is(i, CONJ | BITTE))) i++;
        int title = title(c, i);
        if (title > i)
            return new Owner.Named(c.words().span(i, title - 1).of(c.words().original()));
        // "@lena", "moin olaf": written small, but called.
        boolean called = c.words().isSign(i - 1, '@') && c.words().touchesPrevious(i);
        boolean greeted = i > c.first() && i == c.lastWord() && OPENER.has(c, i - 1) && GivenNames.has(c.words(), i);
        if (i < c.end() && c.words().kind(i) == Kind.WORD && (called || greeted))
            return new Owner.Named(c.words().text(i));
        boolean alone = !own
                && c.lastWord() == i
                && c.is(i, Bits.CAPITAL)
                && !isKnown(c, i)
                && c.end() - i <= 2
                && !callsMany(c);
        boolean small = isSmall(c, i) || (!own && c.lastWord() == i && c.endsWith(',') && GivenNames.has(c.words(), i));
        if (Names.is(c, i) || alone || isOrdered(c, i) || small)
            return new Owner.Named(c.words().text(i));
        for (int k = i + 1; own && k < c.end() && k < i + REACH; k++) {
            if (!GermanInsertions.isSetOff(c.words(), k)) continue;
            int end = title(c, k);
            if (end > k)
                return new Owner.Named(c.words().span(k, end - 1).of(c.words().original()));
            if (Names.is(c, k)) return new Owner.Named(c.words().text(k));
        }
        if (!own) {
            int last = c.lastWord();
            // "Sag mal Uwe, magst du …"
            boolean spoken = last <= c.first() + 2 && CALLS.has(c, c.first());
            return (last == c.first() || spoken) && Names.is(c, last)
                    ? new Owner.Named(c.words().text(last))
                    : null;
        }
        if (CALLS.has(c, i) && Names.is(c, i + 1))
            return new Owner.Named(c.words().text(i + 1));
        int bitte = c.find(BITTE);
        if (bitte >= 0 && Names.is(c, bitte + 1))
            return new Owner.Named(c.words().text(bitte + 1));
        if (bitte > c.first() && Names.is(c, bitte - 1))
            return new Owner.Named(c.words().text(bitte - 1));
        int last = c.lastWord();
        return last > 0 && Names.is(c, last) && !c.is(last - 1, PREP | DET)
                ? new Owner.Named(c.words().text(last))
                : null;
    }

    /** "Denise leg bitte die Karten weg", "uwe stell bitte …": before an imperative with its "bitte" only a name can stand. */
    private static boolean isOrdered(Clause c, int i) {
        boolean name = (Names.mayBe(c, i) && !isKnown(c, i)) || GivenNames.has(c.words(), i);
        return name && c.is(i + 1, IMPERATIVE) && !c.is(i + 1, Bits.CAPITAL) && c.is(i + 2, BITTE);
    }

    /** "jutta schickst du …", "anja du wolltest …": written small, with whom it is said to right behind. */
    private static boolean isSmall(Clause c, int i) {
        boolean told = c.is(i + 1, IMPERATIVE) && !c.is(i + 1, Bits.CAPITAL) && c.is(i + 2, DET | MAL | BITTE);
        boolean you = told || c.is(i + 1, YOU) || (c.is(i + 1, ACT2 | CANYOU | MUSTYOU) && c.is(i + 2, YOU));
        return you && GivenNames.has(c.words(), i);
    }

    private static boolean isKnown(Clause c, int i) {
        return c.is(i, FUNCTION | CUE | SOFT);
    }
}
