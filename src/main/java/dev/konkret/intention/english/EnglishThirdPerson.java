package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** R1: asking for somebody by name: "could Jo lock up tonight?", "can @Sam please send the list". */
final class EnglishThirdPerson {
    private EnglishThirdPerson() {}

    static @Nullable Sighting find(Clause c) {
        int ask = core(c);
        if (!c.word(ask, "can") && !c.word(ask, "could") && !c.word(ask, "would") && !c.word(ask, "will")) return null;
        EnglishPerson person = EnglishPerson.at(c, ask + 1);
        if (person == null || !person.known() || person.is() || c.has(NEG | YOU)) return null;
        int verb = after(c, person.end() - 1);
        while (c.is(verb, PLEASE | SOFT)) verb++;
        boolean works = c.is(verb, ACT) && EnglishVerb.acts(c, verb) && c.lastWord() > verb;
        int object = EnglishObject.at(c, verb + 1);
        boolean thing = c.is(object, DET | IT) || c.has(PLEASE | Bits.DATE);
        return works && thing && (c.question() || c.has(PLEASE))
                ? EnglishTopic.rest(c, verb, person.owner(), ask, verb)
                : null;
    }
}
