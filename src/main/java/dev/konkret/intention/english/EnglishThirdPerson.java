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
        int like = wanted(c, ask);
        if (like > 0) return named(c, like);
        if (!c.word(ask, "can") && !c.word(ask, "could") && !c.word(ask, "would") && !c.word(ask, "will")) return null;
        EnglishPerson person = EnglishPerson.at(c, ask + 1);
        if (person == null || !person.known() || person.is() || c.has(NEG | YOU)) return null;
        int verb = after(c, person.end() - 1);
        while (c.is(verb, PLEASE | SOFT)) verb++;
        boolean works = (c.is(verb, ACT) || c.word(verb, "do")) && EnglishVerb.acts(c, verb) && c.lastWord() > verb;
        int object = EnglishObject.at(c, verb + 1);
        boolean thing = c.is(object, DET | IT) || c.has(PLEASE | Bits.DATE);
        return works && thing && (c.question() || c.has(PLEASE))
                ? EnglishTopic.rest(c, verb, person.owner(), ask, verb)
                : null;
    }

    /** "I'd like Petra to", "we need @Sam to": the token of the name, or -1. */
    private static int wanted(Clause c, int i) {
        int verb = c.word(i + 1, "would") ? i + 2 : i + 1;
        boolean we = c.word(i, "i'd") || c.word(i, "we'd") || c.word(i, "i") || c.word(i, "we");
        boolean wants = c.word(verb, "like") || c.word(verb, "need") || c.word(verb, "want") || c.word(verb, "love");
        return we && wants && !c.has(NEG) && !c.question() ? verb + 1 : -1;
    }

    private static @Nullable Sighting named(Clause c, int who) {
        EnglishPerson person = EnglishPerson.at(c, who);
        if (person == null || !person.known() || person.is() || !c.word(person.end(), "to")) return null;
        int verb = person.end() + 1;
        boolean works = (c.is(verb, ACT) || c.word(verb, "do")) && EnglishVerb.acts(c, verb) && c.lastWord() > verb;
        return works ? EnglishTopic.rest(c, verb, person.owner(), who, verb) : null;
    }
}
