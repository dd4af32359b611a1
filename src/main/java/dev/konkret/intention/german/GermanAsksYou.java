package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R4: asked to act with a verb no list knows, or without "du": "bindest du bis drei den Kranz?", "bringst die Noten mit?". */
final class GermanAsksYou {
    private GermanAsksYou() {}

    /** "bindest du": some verb in the second person before its subject. */
    static boolean mayBe(Message message) {
        Words words = message.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean you = (message.at(i + 1) & YOU) != 0;
            boolean alone = (message.at(i + 1) & (DET | STRIP)) != 0 && (message.at(i) & ACT2) != 0;
            if ((you || alone) && isSecond(words, i)) return true;
        }
        return false;
    }

    /** "Das Protokoll machst heute du", "ihr zwei räumt bitte das Lager auf", "@Lea du rufst beim Bauamt an". */
    static @Nullable Sighting told(Clause c) {
        int verb = c.find(ACT2 | ACTPL);
        if (verb <= c.first()
                || c.question()
                || c.has(NEG | PAST | WH | COND | SUB | MODAL)
                || c.is(verb, Bits.CAPITAL)) return null;
        int start = GermanAddress.start(c);
        boolean you = c.is(start, YOU) || c.word(start, "ihr");
        int behind = you && SEVERAL.has(c, start + 1) ? start + 2 : start + 1;
        if (you && behind == verb && c.lastWord() > verb) {
            boolean asked = c.has(BITTE) || (GermanAddress.isNamed(c) && c.has(PREP | DET) && !HABIT.in(c));
            return asked && !NO_ORDER.in(c) ? GermanTopic.rest(c, verb + 1, GermanAddress.of(c), verb, start) : null;
        }
        boolean last = c.is(c.lastWord(), YOU) && c.is(verb, ACT2) && c.is(verb - 1, Bits.CAPITAL) && c.has(Bits.DATE);
        return last ? GermanCommitments.front(c, verb, verb, verb).by(GermanAddress.of(c)) : null;
    }

    private static final WordSet SEVERAL =
            WordSet.of(List.of("zwei", "beide", "beiden", "drei", "alle", "zwoa", "vier"));
    private static final WordSet NO_ORDER =
            WordSet.of(List.of("so", "gut", "toll", "immer", "schön", "super", "eh", "ja"));

    private static boolean isSecond(Words words, int i) {
        int end = words.end(i);
        return words.kind(i) == Kind.WORD
                && end - words.start(i) > 4
                && words.original().startsWith("st", end - 2);
    }

    static @Nullable Sighting find(Clause c) {
        if (!c.question() || c.has(WH | I | NEG | HAVE)) return null;
        int verb = GermanAddress.start(c);
        if (!isSecond(c.words(), verb) || verb + 1 >= c.end()) return null;
        if (wantsToKnow(c, verb)) return null;
        boolean known = c.is(verb, ACT2);
        boolean you = c.is(verb + 1, YOU);
        int thing = GermanBounds.start(c, verb + 1);
        boolean object = c.is(thing, DET) && GermanNouns.phrase(c, thing) > thing;
        if (known && !you) return object ? GermanTopic.rest(c, verb + 1, GermanAddress.of(c), verb) : null;
        boolean unknown = (c.at(verb) & ~Bits.CAPITAL) == 0;
        int date = c.find(Bits.DATE);
        boolean asks = c.word(date, "bis") || c.has(BITTE | MAL) || hasFavour(c);
        if (!unknown || !you || !object || !asks) return null;
        return GermanTopic.rest(c, verb + 2, GermanAddress.of(c), verb, verb + 1);
    }

    /** "Fährst du mit dem Rad?", "nimmst du Zucker?", "bringst du deine Freundin mit?": a fact about them. */
    static boolean wantsToKnow(Clause c, int verb) {
        for (int i = verb + 1; i < c.end(); i++) if (YOUR.has(c, i) && PRIVATE.has(c, i + 1)) return true;
        if (c.has(BITTE | MAL) || hasFavour(c)) return false;
        String word = c.folded(verb);
        int thing = c.skip(STRIP | Bits.DATE | YOUPL, verb + 1);
        boolean object = c.is(thing, DET) && !c.is(thing - 1, PREP);
        if (word.startsWith("faehr") || word.startsWith("fahr")) return !object && !c.has(Bits.DATE);
        if (word.startsWith("spiel")) return !object;
        return word.startsWith("nimm") && !object && !c.has(Bits.DATE) && !GermanApartVerb.isParticle(c, c.lastWord());
    }

    private static boolean hasFavour(Clause c) {
        return GermanBlockers.hasWord(c, "mir")
                || GermanBlockers.hasWord(c, "kurz")
                || GermanBlockers.hasWord(c, "schnell");
    }
}
