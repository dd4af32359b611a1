package dev.konkret.intention;

import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who was called by name, alone before a sign, at the beginning of the sentence or of the one before: "<i>Anna</i>, das eilt. Schick
 * es bitte Ben." Whoever is named later is whom it is about.
 */
public final class Called {
    private static final int MOST_CLAUSES = 6;

    private Called() {}

    /** Returns who was called before the clause, with no more than {@code greetings} in front, or null. */
    public static @Nullable Owner before(Clause c, WordSet greetings) {
        Clause opening = opening(c);
        Owner called = opening == c ? null : alone(opening, greetings);
        Clause earlier = opening.previous();
        if (called != null || earlier == null) return called;
        Owner before = alone(opening(earlier), greetings);
        // "Hi Kelsey! The dad from Fargo called. Could you …"
        Clause first = c.message().clauses().get(0);
        boolean greeted = first != opening && greetings.has(first, first.first()) && first.lastWord() > first.first();
        return before == null && greeted ? alone(first, greetings) : before;
    }

    /** Returns the first clause of the sentence. */
    private static Clause opening(Clause c) {
        Clause first = c;
        for (int i = 0; i < MOST_CLAUSES; i++) {
            Clause before = first.previousInSentence();
            if (before == null) return first;
            first = before;
        }
        return first;
    }

    private static @Nullable Owner alone(Clause c, WordSet greetings) {
        int i = c.first();
        while (i < c.end() && (greetings.has(c, i) || c.words().kind(i) == Kind.PUNCTUATION)) i++;
        if (i != c.lastWord()) return null;
        if (c.is(i, Bits.MENTION)) return new Owner.Mentioned(c.words().text(i));
        return Names.is(c, i) ? new Owner.Named(c.words().text(i)) : null;
    }
}
