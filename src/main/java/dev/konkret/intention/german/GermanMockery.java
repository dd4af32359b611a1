package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** B14 by grammar: weather and weekdays spoken to, another trade taken up, a halo behind the wish. */
final class GermanMockery {
    private static final WordSet SPOKEN_TO = WordSet.of(GermanWords.section("spokento"));
    private static final WordSet SOOTHING = WordSet.of(GermanWords.section("soothing"));
    private static final Set<String> MEMBER =
            Set.of("mitglied", "mitglieder", "partner", "sponsor", "kunde", "teil", "foerdermitglied");
    private static final Set<String> STOPPING = Set.of(
            "anhalten",
            "zurueckdrehen",
            "vorspulen",
            "zurueckspulen",
            "abschaffen",
            "verbieten",
            "abstellen",
            "verlaengern");
    private static final Set<String> HALO = Set.of("😇", "🙃", "😈", "🤪", "🤡");

    private GermanMockery() {}

    static boolean is(Clause c, Sighting s) {
        int last = c.lastWord();
        if (SOOTHING.has(c, last) || isAnnounced(c.previousInSentence())) return true;
        // "Wir sollten Surflehrer werden"
        boolean trade = c.word(last, "werden") && c.is(last - 1, Bits.CAPITAL) && !MEMBER.contains(c.folded(last - 1));
        if (trade && !c.is(last - 2, PREP | DET) && c.has(WE | MAN | I)) return true;
        for (int i = c.first() + 1; i < last; i++) {
            boolean dative = c.word(i - 1, "dem") || SOOTHING.has(c, last) || STOPPING.contains(c.folded(last));
            if (dative && SPOKEN_TO.has(c, i) && !c.is(i - 2, PREP) && c.has(MODAL)) return true;
        }
        boolean plain = !c.has(PARTICLE) || GermanBlockers.verb(c, s) < 0;
        return hasHalo(c) && plain && !c.has(Bits.DATE) && s.owner() == null;
    }

    /** "Ironie des Tages: …", "Sarkasmus an: …" */
    private static boolean isAnnounced(@Nullable Clause before) {
        if (before == null || !before.endsWith(':')) return false;
        String head = before.folded(before.first());
        return head.equals("ironie") || head.equals("sarkasmus") || head.equals("satire");
    }

    /** "Wenn man die Zeit anhalten könnte" */
    static boolean stops(Clause c) {
        return SPOKEN_TO.in(c) && STOPPING.contains(c.folded(c.lastWord() - 1));
    }

    /** The sentence ends with a sign of mischief. */
    private static boolean hasHalo(Clause c) {
        int sentence = c.sentence();
        Clause told = c;
        for (Clause next = c.next(); next != null && next.sentence() == sentence; next = next.next()) told = next;
        int end = told.end();
        while (end < c.words().size() && c.words().kind(end) == Kind.PUNCTUATION) end++;
        return end < c.words().size()
                && c.words().kind(end) == Kind.EMOJI
                && HALO.contains(c.words().text(end));
    }
}
