package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a topic readable: "resending the invite" becomes "resend the invite", "the doc should be split" is "split the doc". */
final class EnglishPhrase {
    private static final WordSet STOP = WordSet.of(List.of("stop", "quit"));
    private static final WordSet NOT = WordSet.of(List.of("don't", "dont", "never"));
    private static final int MOST = 5;

    private EnglishPhrase() {}

    static String of(Clause c, Sighting seen) {
        Sighting s = EnglishTrim.of(c, seen);
        int before = s.topicFirst() - 1;
        while (before > c.first() && c.is(before, SOFT)) before--;
        // "Stop stacking them", "please don't park there": what is not to be done.
        if (STOP.has(c, before) && c.is(s.topicFirst(), ACTING)) return "stop " + Phrases.of(c.message(), s, SOFT, "");
        boolean not = NOT.has(c, before) || (c.word(before, "not") && c.word(before - 1, "do"));
        boolean asked = s.owner() != null && s.owner() != Owner.SPEAKER;
        return not && asked && c.is(s.topicFirst(), ACT) ? "don't " + named(c, s) : named(c, s);
    }

    private static String named(Clause c, Sighting s) {
        String topic = Phrases.of(c.message(), s, SOFT, marksVerb(c, s) ? "to" : "");
        int space = topic.indexOf(' ');
        String first = space < 0 ? topic : topic.substring(0, space);
        String left = leftToDo(c, s, topic);
        if (left != null) return left;
        @Nullable
        String base = c.word(s.topicFirst(), "doing") || c.word(s.topicFirst(), "did")
                ? "do"
                : EnglishWords.base(c.words().folded(s.topicFirst()));
        boolean verb =
                base != null && space > 0 && c.words().text(s.topicFirst()).equals(first);
        // "Ranjit sets up the server", but "to have labels on the shelves"
        boolean apart = s.owner() != null && PARTICLE_WORDS.has(c, s.topicFirst() + 1);
        int object = s.topicFirst() + (apart ? 2 : 1);
        boolean third = c.is(s.topicFirst(), ACTS) && c.is(object, DET | IT) && space > 0;
        String does = third ? EnglishWords.ofThird(first) : null;
        if (does != null) return does + topic.substring(space);
        if (verb) return base + topic.substring(space);
        String deed = EnglishDeed.of(c, s, topic, SOFT);
        return deed == null ? topic : deed;
    }

    /** "I've still got <i>the shed to paint</i>" is "paint the shed". */
    private static @Nullable String leftToDo(Clause c, Sighting s, String verb) {
        int to = s.topicFirst() - 1;
        if (s.topicEnd() != s.topicFirst() + 1 || !c.is(s.topicFirst(), ACT) || !c.word(to, "to")) return null;
        int thing = to - 1;
        while (thing > c.first() && thing > to - MOST && !c.is(thing, DET)) {
            if (c.is(thing, SOFT | BE | HAVE | I | WE | YOU | PREP)) return null;
            thing--;
        }
        boolean noun = c.is(thing, DET) && thing < to - 1;
        return noun ? verb + " " + Phrases.of(c.message(), s.about(thing, to), SOFT, "") : null;
    }

    /** Tells whether <i>to</i> marks the verb, as in "to clean", and not a place, as in "to main". */
    private static boolean marksVerb(Clause c, Sighting s) {
        return (c.message().at(s.topicEnd() - 1) & (ACT | STATIVE)) != 0;
    }
}
