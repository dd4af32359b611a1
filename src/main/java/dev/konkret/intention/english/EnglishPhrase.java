package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Makes a topic readable: "resending the invite" becomes "resend the invite", "the doc should be split" is "split the doc". */
final class EnglishPhrase {
    private EnglishPhrase() {}

    static String of(Clause c, Sighting s) {
        String topic = Phrases.of(c.message(), s, SOFT, marksVerb(c, s) ? "to" : "");
        int space = topic.indexOf(' ');
        String first = space < 0 ? topic : topic.substring(0, space);
        @Nullable String base = EnglishWords.base(c.words().folded(s.topicFirst()));
        boolean verb =
                base != null && space > 0 && c.words().text(s.topicFirst()).equals(first);
        boolean third = c.is(s.topicFirst(), ACTS) && c.is(s.topicFirst() + 1, DET | IT) && space > 0;
        String does = third ? EnglishWords.ofThird(first) : null;
        if (does != null) return does + topic.substring(space);
        if (verb) return base + topic.substring(space);
        String deed = EnglishDeed.of(c, s, topic, SOFT);
        return deed == null ? topic : deed;
    }

    /** Tells whether <i>to</i> marks the verb, as in "to clean", and not a place, as in "to main". */
    private static boolean marksVerb(Clause c, Sighting s) {
        return (c.message().at(s.topicEnd() - 1) & (ACT | STATIVE)) != 0;
    }
}
