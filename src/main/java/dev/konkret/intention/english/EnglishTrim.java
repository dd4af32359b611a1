package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** Cuts off a topic what is no part of a step's name: "imo the doc" is "the doc", "those fire doors do" is "those fire doors". */
final class EnglishTrim {
    private static final WordSet AHEAD = WordSet.of(EnglishWords.RULE_LISTS, "trim-ahead");
    private static final WordSet BEHIND = WordSet.of(EnglishWords.RULE_LISTS, "trim-behind");
    private static final WordSet LEADS = WordSet.of(EnglishWords.RULE_LISTS, "trim-leads");
    private static final WordSet CLAUSE =
            WordSet.of(List.of("that", "which", "who", "whose", "what", "whether", "how", "where"));
    private static final WordSet ROUND = WordSet.of(List.of("round", "around"));

    private static final WordSet ANYWAY = WordSet.of(List.of("event", "case", "rate"));
    private static final int LONGEST_EXCUSE = 8;

    private EnglishTrim() {}

    /** Returns the sighting with the shorter topic; the same when there is nothing to cut. */
    static Sighting of(Clause c, Sighting s) {
        int first = s.topicFirst();
        int end = s.topicEnd();
        while (end - first > 1 && AHEAD.has(c, first)) first++;
        if (end - first > 3 && c.word(first, "note") && c.word(first + 1, "that")) first += 2;
        // "Get round to updating the page"
        boolean round = c.word(first, "get") && ROUND.has(c, first + 1) && c.word(first + 2, "to");
        if (round && c.is(first + 3, ACT | ACTING) && end - first > 4) first += 3;
        if (!c.is(first, ACT | ACTING)) end = nounEnd(c, first, end);
        while (end - first > 1 && (BEHIND.has(c, end - 1) || (end - first > 2 && beginsClause(c, end - 1)))) {
            boolean article = c.is(end - 1, DET);
            end--;
            // "The inbox for a fortnight": what the preposition was for is cut already.
            if (article && end - first > 2 && c.is(end - 1, PREP)) end--;
        }
        return first == s.topicFirst() && end == s.topicEnd() ? s : s.about(first, end);
    }

    /** Returns where the thing begins behind "I feel like", "heads up that", "turns out"; {@code from} without such a lead. */
    static int behindLead(Clause c, int from, int verb) {
        // "Not to nag but the bag needs changing", "two years on and the wall"
        for (int k = from + 1; k < from + LONGEST_EXCUSE && k + 1 < verb; k++)
            if ((c.word(k, "but") || (c.word(k, "and") && c.word(k - 1, "on"))) && c.is(k + 1, DET)) return k + 1;
        int i = from;
        boolean own = c.is(i, I);
        if (own) i = EnglishClause.after(c, i);
        if (!LEADS.has(c, i)) return from;
        i++;
        boolean particle = c.word(i, "up") || c.word(i, "out");
        if (particle) i++;
        boolean that = c.word(i, "like") || c.word(i, "that");
        if (that) i++;
        return (own || particle || that) && i < verb ? i : from;
    }

    /** Returns where the sentence begins behind "either way", "in any event"; {@code from} without such an aside. */
    static int behindAside(Clause c, int from) {
        if (EnglishClause.word(c, from, "either", "way")) return from + 2;
        if (EnglishClause.word(c, from, "long", "story", "short")) return from + 3;
        boolean any = (c.word(from, "in") || c.word(from, "at")) && c.word(from + 1, "any") && ANYWAY.has(c, from + 2);
        return any ? from + 3 : from;
    }

    /** Returns the verb behind "we'd", "somebody could", where the topic would begin with them; else {@code from}. */
    static int behindSubject(Clause c, int from) {
        if (!c.is(from, WE | SOMEONE)) return from;
        int i = from + 1;
        while (c.is(i, SHOULD | NEED | COULD | CAN | WOULD | WILL | SOFT | ADVERB)
                || c.word(i, "to")
                || c.word(i, "all")) i++;
        boolean verb = EnglishVerb.acts(c, i) && (i > from + 1 || c.is(from, WE));
        return verb ? i : from;
    }

    /** "A bug <i>that</i> should be fixed", but "fix that", "look into that". */
    private static boolean beginsClause(Clause c, int i) {
        return c.word(i, "that") && !c.is(i - 1, ACT | ACTING | PREP);
    }

    /** "A blog post about the migration <i>be a nice thing</i>": a noun ends before its verb. */
    private static int nounEnd(Clause c, int first, int end) {
        for (int i = first; i < end; i++) {
            if (CLAUSE.has(c, i)) return end;
            if (i > first && c.word(i, "be")) return i;
        }
        return end;
    }
}
