package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Blocker;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Grammar;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import dev.konkret.text.Language;
import java.util.List;

/** German, with its Austrian, Swiss and northern forms. */
public final class GermanGrammar implements Grammar {
    @Override
    public Language language() {
        return Language.DE;
    }

    @Override
    public Lexicon lexicon() {
        return GermanLexicon.LEXICON;
    }

    @Override
    public long telltale() {
        return PRONOUN | MODAL | DET | PREP | STRIP | NEG | CONJ | WH | BITTE | IS | HAVE | WIRD | COND | ACT1 | ACT2
                | ACT3 | ACTINF | CUE;
    }

    @Override
    public long clauseStart() {
        return MODAL | WE | MAN | I | YOU | SOMEONE | COND | IS | WIRD | HAVE | ACT3 | STATIVE;
    }

    @Override
    public long conjunction() {
        return CONJ;
    }

    @Override
    public boolean opensClause(Message message, int i) {
        // "Da könnte man doch eine Klingel anbringen", "sollte da jemand …": a particle in the middle of its clause.
        // "… sonst wird es teuer": a verb behind it opens a clause only here.
        boolean verb = (message.at(i + 1) & (MODAL | WE | MAN | I | YOU | SOMEONE | COND)) == 0;
        if (verb && !message.words().is(i, "sonst") && !message.words().is(i, "ansonsten")) return false;
        // "Den Caterer übernehme dann ich": the subject at the end.
        boolean last = i + 2 >= message.words().size() || message.words().kind(i + 2) != Kind.WORD;
        if ((message.at(i + 1) & I) != 0 && last) return false;
        boolean particle = (message.at(i) & (STRIP | OTHERWISE)) != 0;
        return !particle || (message.at(i + 1) & SOMEONE) == 0 || (message.at(i + 2) & MODAL) != 0;
    }

    @Override
    public long subordinator() {
        return COND | SUB;
    }

    @Override
    public long guess(Words words, int i, long classes) {
        // "miass ma", "müsst man": beside the pronoun the verb may be a shortened one.
        boolean shortened = (classes & (MAN | SOMEONE | I)) != 0
                && (GermanNeighbours.mayBeShortened(words, i - 1)
                        || GermanNeighbours.mayBeShortened(words, i - 2)
                        || GermanNeighbours.mayBeShortened(words, i + 1));
        shortened |= words.is(i, "mer") && GermanNeighbours.mayBeShortened(words, i - 1);
        if ((classes & MA) != 0 || shortened) return classes | MUST2 | SHOULD2 | COULD2 | WE;
        if (classes != 0) return classes;
        if (words.is(i, "do") && GermanNeighbours.isToDo(words, i)) return CUE;
        return words.kind(i) == Kind.MENTION ? Bits.MENTION : GermanShapes.verb(words, i);
    }

    @Override
    public Words spelledOut(Words words) {
        return GermanInsertions.without(GermanDialect.read(words));
    }

    @Override
    public void prepare(Message message) {
        GermanNeighbours.settle(message);
        GermanEvents.mark(message);
        // "Bis zur Visite muss …": no conjunction.
        for (int i = 0; i < message.words().size(); i++)
            if ((message.at(i) & Bits.DATE) != 0) message.unmark(i, SUB | COND);
    }

    @Override
    public List<Frame> frames() {
        return GermanFrames.ALL;
    }

    @Override
    public List<Blocker> blockers() {
        return GermanBlockers.ALL;
    }

    @Override
    public boolean tellsOfOther(Clause clause) {
        boolean perfect = clause.has(HAVE) && GermanShapes.isParticiple(clause.folded(clause.lastWord()));
        boolean told = clause.has(PAST & ~WANTED) || (perfect && !clause.has(NEG | MUST));
        return told || clause.word(clause.first(), "sonst") || clause.word(clause.first(), "ansonsten");
    }

    @Override
    public boolean agrees(Words words, int answer) {
        return GermanAnswers.agrees(words, answer);
    }

    @Override
    public boolean isTag(Message message, int first, int i) {
        return GermanAnswers.isTag(message, first, i);
    }

    @Override
    public Sighting narrowed(Clause clause, Sighting sighting) {
        return GermanAdjunct.behind(clause, sighting);
    }

    @Override
    public String phrase(Clause clause, Sighting sighting) {
        return GermanPhrase.of(clause, sighting);
    }
}
