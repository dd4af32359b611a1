package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** C6: what somebody named has planned: "Priya is dropping off the keys tomorrow", "Dev said he's taking over the rota". */
final class EnglishTheirPlans {
    private static final Set<String> HE_WOULD = Set.of("he'd", "she'd", "they'd", "he'll", "she'll", "they'll");
    private static final Set<String> HE_IS = Set.of("he's", "she's", "they're", "hes", "shes", "theyre");
    private static final Set<String> HANDS_ON =
            Set.of("bringing", "doing", "handling", "covering", "taking", "getting", "picking", "sorting", "ordering");

    private EnglishTheirPlans() {}

    /** C6: "Priya is dropping off the keys tomorrow", "@Sam has got the signage", "Dana is handling the returns". */
    static @Nullable Sighting find(Clause c) {
        int who = c.first();
        while (who < c.end() && OPENER_WORDS.has(c, who)) who++;
        String name = Names.contracted(c, who);
        if (name != null) return contracted(c, who, new Owner.Named(name));
        boolean mention = c.is(who, Bits.MENTION);
        if ((!mention && !Names.is(c, who)) || asks(c) || c.has(NEG)) return null;
        Owner owner = mention
                ? new Owner.Mentioned(c.words().text(who))
                : new Owner.Named(c.words().text(who));
        int verb = who + 2;
        boolean has = c.word(who + 1, "has") && c.word(verb, "got") && c.word(verb + 1, "the");
        boolean takes = c.word(verb, "handling") || c.word(verb, "covering") || c.word(verb, "taking");
        boolean is = c.word(who + 1, "is") && EnglishPromises.isPlan(c, verb) && (c.has(Bits.DATE) || takes);
        // "@Sam said he'd fix the gate".
        boolean said = c.word(who + 1, "said") && HE_WOULD.contains(c.folded(verb)) && c.is(verb + 1, ACT);
        // "Dev said he's taking over the rota", "@Ebba told me she'll approve".
        boolean told = word(c, who + 1, "told", "me") || word(c, who + 1, "told", "us");
        int he = told ? who + 3 : verb;
        if (told && HE_WOULD.contains(c.folded(he)) && c.is(he + 1, ACT))
            return EnglishTopic.object(c, he + 1, owner, who + 1, he);
        boolean takesOver =
                c.word(who + 1, "said") && HE_IS.contains(c.folded(verb)) && HANDS_ON.contains(c.folded(verb + 1));
        if (takesOver) return EnglishTopic.object(c, EnglishPromises.object(c, verb + 1), owner, who + 1, verb);
        if (said) return EnglishTopic.object(c, verb + 1, owner, who + 1, verb);
        if (!is && !has) return null;
        return EnglishTopic.object(c, has ? verb + 1 : EnglishPromises.object(c, verb), owner, who + 1, verb);
    }

    /** "Tom's bringing the speakers", "Sara's going to ring the caterer". */
    private static @Nullable Sighting contracted(Clause c, int who, Owner owner) {
        if (asks(c) || c.has(NEG)) return null;
        int verb = who + 1;
        // "Petra's got the car park on Sunday"
        boolean got = word(c, verb, "got", "the") && c.has(Bits.DATE) && !PRIVATE_WORDS.in(c);
        if (got) return EnglishTopic.object(c, verb + 1, owner, who, verb);
        boolean going = c.word(verb, "gonna") || word(c, verb, "going", "to");
        int act = c.word(verb, "gonna") ? verb + 1 : verb + 2;
        if (going) return c.is(act, ACT) ? EnglishTopic.object(c, act, owner, who, verb) : null;
        boolean does = c.is(verb, ACTING) || c.word(verb, "doing");
        boolean object =
                c.is(EnglishPromises.object(c, verb), DET) && !c.is(EnglishPromises.object(c, verb), Bits.DATE);
        boolean takes = HANDS_ON.contains(c.folded(verb)) && c.word(EnglishPromises.object(c, verb), "the");
        return does && object && (takes || c.has(Bits.DATE))
                ? EnglishTopic.object(c, EnglishPromises.object(c, verb), owner, who, verb)
                : null;
    }
}
