package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R3: an imperative with a tag: "put the order through will you", "stick a copy in the tray, would you?". */
final class EnglishTagged {
    private EnglishTagged() {}

    /** "Put the order through will you", "bring it over, would you?". */
    static @Nullable Sighting find(Clause c) {
        int you = c.lastWord();
        Clause next = c.nextInSentence();
        boolean behind = next != null
                && next.is(next.first(), ASK)
                && next.is(next.first() + 1, YOU)
                && next.lastWord() == next.first() + 1;
        boolean tag = c.is(you, YOU) && c.is(you - 1, ASK) && you - 1 > c.first() + 1;
        if (!tag && !behind) return null;
        for (int i = EnglishAddress.behindName(c); i < you; i++) {
            boolean first = i == EnglishAddress.behindName(c) || !c.is(i - 1, PRONOUN | DET | PREP);
            if (c.is(i, I | WE)) return null;
            boolean opens = first && i == EnglishAddress.behindName(c) && c.at(i) == 0 && c.is(i + 1, DET);
            boolean given = c.is(i + 1, DET | IT | PREP | Bits.CAPITAL) || c.word(i + 1, "us") || c.word(i + 1, "me");
            if (!opens && (!c.is(i, ACT) || !first || !given)) continue;
            Sighting s = EnglishTopic.rest(c, i, EnglishAddress.address(c), i, you);
            return tag && s.topicEnd() > you - 1 && s.topicFirst() < you - 1 ? s.about(s.topicFirst(), you - 1) : s;
        }
        return null;
    }
}
