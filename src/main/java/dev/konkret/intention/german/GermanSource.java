package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words a clause holds, told by the clause beside it: "…, steht so in der Satzung", "der Chef wieder: …". */
final class GermanSource {
    private static final Set<String> SPEAKS =
            Set.of("finden", "meinen", "sagen", "behaupten", "fordern", "verlangen", "wollen", "raten", "empfehlen");
    private static final Set<String> THUS =
            Set.of("so", "wieder", "immer", "nur", "eben", "gestern", "vorhin", "heute", "dazu", "neulich");
    private static final int SHORT = 6;
    private static final int FOLLOWING = 2;

    private GermanSource() {}

    /** "…, steht (auch) im Rundschreiben", "…, sagt der Artikel". */
    static boolean isNamedBehind(@Nullable Clause next) {
        if (next == null) return false;
        int where = next.skip(STRIP & ~DET, next.first() + 1);
        if (next.word(where, "auch") || next.word(where, "so")) where = next.skip(STRIP & ~DET, where + 1);
        if (next.word(next.first(), "steht") && next.is(where, PREP) && !next.has(NEG | STILL)) return !LISTS.in(next);
        return THINK.has(next, next.first()) && next.is(next.first() + 1, DET) && !next.has(I | WE);
    }

    /** "… rausreißen. <i>Steht so</i> im Gutachten", "<i>so steht es</i> in der Studie": the next sentence names the source. */
    static boolean isWrittenSo(Clause c) {
        // "… sollte man auch mal wieder prüfen lassen, steht so im Bericht": the writer's own wish.
        int once = c.find(MAL);
        if (once > c.first() && !c.word(once - 1, "aufs")) return false;
        return c.isFollowedBy(FOLLOWING, next -> {
            int i = next.first();
            boolean so = (next.word(i, "steht") && next.word(i + 1, "so"))
                    || (next.word(i, "so") && next.word(i + 1, "steht"));
            return so && next.find(PREP) >= 0;
        });
    }

    /** "Die im dritten Stock finden, …", "Petra schlägt vor, …", "Herr Lutz wieder: …". */
    static boolean isNamedBefore(Clause before) {
        int last = before.lastWord();
        if (before.has(I | WE | MODAL | NEG) || last <= before.first()) return false;
        // "Auf Reddit schreiben sie, …"
        boolean people = before.word(last, "sie") || before.word(last, "die") || before.word(last, "alle");
        if (people && (SPEAKS.contains(before.folded(last - 1)) || before.word(last - 1, "schreiben"))) return true;
        boolean proposes = before.word(last, "vor")
                && (GermanBlockers.hasWord(before, "schlaegt") || GermanBlockers.hasWord(before, "schlug"));
        boolean they = SPEAKS.contains(before.folded(last))
                && before.is(before.first(), DET | Bits.CAPITAL)
                && !before.has(MODAL | WIRD | YOU);
        return proposes || they || (before.endsWith(':') && isPersonThus(before, last));
    }

    private static boolean isPersonThus(Clause before, int last) {
        if (last - before.first() >= SHORT || !thus(before, last)) return false;
        for (int i = before.first(); i < last || i == before.first(); i++) {
            boolean title = before.word(i, "herr")
                    || before.word(i, "frau")
                    || before.word(i, "chef")
                    || before.word(i, "chefin");
            boolean pronoun = before.word(i, "er") || before.word(i, "sie");
            if (title || pronoun || Names.is(before, i)) return true;
        }
        return false;
    }

    private static boolean thus(Clause before, int last) {
        if (THUS.contains(before.folded(last))) return true;
        for (int i = before.first(); i < before.end(); i++)
            if (before.word(i, "wieder") || before.word(i, "so")) return true;
        return false;
    }

    /** Tells whether the verb of saying at {@code said} does not make {@code told} the words of another. */
    static boolean isOwn(Clause before, int said, Clause told) {
        // "Wie Petra schon sagte, …", "hab das gelesen und ja, …"
        // but "Frau Oelke findet ja, …" is her opinion.
        boolean yes = before.word(before.lastWord(), "ja") && before.lastWord() != said + 1;
        if (before.word(before.first(), "wie") || yes) return true;
        // "Hab die Mail gelesen und find auch, …"
        int last = before.lastWord();
        String holds = before.folded(last - 1);
        boolean too = before.word(last, "auch") || before.word(last, "ebenfalls");
        if (too && (holds.startsWith("find") || holds.startsWith("seh") || holds.startsWith("mein"))) return true;
        // "Drei Leute haben nach den Zeiten gefragt, wir sollten …": what is asked begins with a word of asking.
        boolean asked = before.word(said, "gefragt") || before.word(said, "fragt") || before.word(said, "gehoert");
        return asked
                && !told.is(told.first(), SUB | WH | COND)
                && !before.word(before.first(), "hab")
                && (before.has(PREP) || !before.has(HAVE));
    }
}
