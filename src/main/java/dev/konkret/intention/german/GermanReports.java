package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Owner;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;
import java.util.Set;

/** B11: what somebody else has said, unless the writer makes it his own. */
final class GermanReports {
    private static final Set<String> OWN_WORDS = Set.of("ehrlich", "offen", "kurz", "wie", "grob", "genau");

    private static final Set<String> ADVISED = Set.of(
            "vorgeschlagen",
            "angeregt",
            "gebeten",
            "empfohlen",
            "geraten",
            "verlangt",
            "gefordert",
            "angeraten",
            "nahegelegt");

    private static final WordSet STANDS = WordSet.of(List.of("still", "leer", "rum", "herum", "schief", "kopf", "ab"));

    /** Where something may be written. */
    private static final WordSet READ = WordSet.of(GermanWords.section("read"));

    private GermanReports() {}

    static boolean reported(Clause c, Sighting s) {
        if (GermanBlockers.hasWord(c, "angeblich")
                || GermanBlockers.hasWord(c, "anscheinend")
                || GermanBlockers.hasWord(c, "offenbar")) return true;
        Clause next = c.nextInSentence();
        if (GermanReminders.isTold(c) && GermanBlockers.hasWord(c, "dran")) return true;
        if (GermanSource.isNamedBehind(next) || GermanSource.isWrittenSo(c)) return true;
        if (GermanThought.isOver(next) || (s.words().length == 1 && quoted(c, s))) return true;
        if (isQuoted(c, s) || GermanSpeech.isSaidWithin(c, GermanBlockers.verb(c, s))) return true;
        Clause before = c.previousInSentence();
        if (before == null || c.first() == 0) return false;
        if (GermanAgreement.follows(c) || GermanAgreement.opens(c)) return false;
        if (GermanSource.isNamedBefore(before) || GermanSpeech.isOfOthers(before, c)) return true;
        if (wouldSay(before)) return true;
        // "Ehrlich gesagt, …", "wie gesagt": the writer's own.
        int said = THINK.find(before);
        // "Sagt mal, wollten wir nicht …": called out, nothing told.
        if (before.folded(said).startsWith("sag") && before.lastWord() <= said + 1 && before.is(said + 1, MAL))
            return false;
        // "Überlegt mal, ob wir …", "denkt drüber nach, ob wir …": asked to think, not told what was thought.
        boolean asked = said == before.skip(CONJ | Bits.MUTE, before.first())
                && before.folded(said).endsWith("t");
        if (asked && (before.has(MAL) || before.word(before.lastWord(), "nach")) && !before.question()) return false;
        // "Bis Mittwoch steht das Gerüst, versprochen"
        if (before.word(said, "steht") && before.has(Bits.DATE) && s.owner() == Owner.SPEAKER) return false;
        // "Steht schon auf dem Zettel, den ruf ich an"; "hat schon wer dran gedacht, dass …"
        if (before.word(said, "steht") && LISTS.in(before) && s.owner() == Owner.SPEAKER) return false;
        // "Der Beamer steht still, …": where or how something stands.
        if (before.word(said, "steht") && STANDS.has(before, before.lastWord())) return false;
        // "Das Archiv steht seit Jahren auf Paletten": nothing that can be read.
        boolean read = said == before.lastWord() || !before.is(before.lastWord(), Bits.CAPITAL) || READ.in(before);
        if (before.word(said, "steht") && !read) return false;
        boolean minded = before.word(said - 1, "dran") || before.word(said - 1, "daran");
        if (minded && before.word(said, "gedacht") && before.has(SOMEONE | YOU | YOUPL | WE)) return false;
        // "mit Stand 2021": a noun.
        if (said > before.first() && before.is(said, Bits.CAPITAL)) return false;
        // "Wenn jemand Zeit findet: …", "an Servietten hat keiner gedacht", "denkt ihr nicht auch, dass wir …"
        if (before.is(before.skip(CONJ, before.first()), COND) || before.has(NOBODY)) return false;
        if (before.has(NEG) && before.has(YOU | YOUPL) && (before.question() || c.question())) return false;
        if (GermanSource.isOwn(before, said, c)) return false;
        if (before.word(said, "gesagt") && OWN_WORDS.contains(before.folded(said - 1))) return false;
        // "Die Karte steht noch nicht, …": not what is written there.
        if (before.has(STILL | NEG)
                && (before.word(THINK.find(before), "steht") || before.word(THINK.find(before), "stehen")))
            return false;
        // "Mir fällt auf, dass auf der Seite noch die alte Nummer steht, …"
        if (before.is(before.first(), SUB) && before.word(before.lastWord(), "steht")) return false;
        if (!THINK.in(before) || (before.has(I) && !before.has(PAST))) return false;
        return !before.has(WE)
                || before.has(PAST)
                || (THINK.in(before) && c.is(c.first(), SUB))
                || before.word(before.lastWord(), "noch");
    }

    /** "Mein Schwager würd sagen, …", "die Oma würde meinen: …". */
    private static boolean wouldSay(Clause before) {
        int last = before.lastWord();
        boolean advised = ADVISED.contains(before.folded(last)) && before.has(HAVE) && !before.has(I | WE | MAN);
        return advised
                || (SAY.has(before, last)
                        && before.has(WOULDINF | WIRD | COULD2 | WANTED)
                        && !before.has(I | WE | MAN));
    }

    /** "Hier steht: „Bitte Türen schließen“". */
    static boolean quoted(Clause c, Sighting s) {
        int word = s.words()[0];
        boolean open = c.words().isSign(word - 1, '"') || c.words().isSign(word - 2, '"');
        for (int i = word + 1; open && i < c.words().size() && i <= c.end(); i++)
            if (c.words().isSign(i, '"')) return true;
        return false;
    }

    /** "„Man müsste mal“ ist sein Lieblingssatz": the words that gave it away stand between quotation marks. */
    private static boolean isQuoted(Clause c, Sighting s) {
        int[] words = s.words();
        if (words.length < 2 || words[0] < 0 || words[1] < 0) return false;
        int open = Math.min(words[0], words[1]) - 1;
        int close = Math.max(words[0], words[1]) + 1;
        if (c.words().isSign(close + 1, '"')) close++;
        return c.words().isSign(open, '"') && c.words().isSign(close, '"');
    }
}
