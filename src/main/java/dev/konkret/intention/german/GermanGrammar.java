package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Blocker;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Grammar;
import dev.konkret.intention.Label;
import dev.konkret.intention.Message;
import dev.konkret.intention.Phrases;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Lexicon;
import dev.konkret.text.Language;
import java.util.List;

/** German, with its Austrian, Swiss and northern forms. */
public final class GermanGrammar implements Grammar {
    private static final List<Frame> FRAMES = List.of(
            new Frame("R1", Label.REQUEST, CANYOU, GermanRequests::canYou),
            new Frame("R2", Label.REQUEST, BITTE, GermanRequests::please),
            new Frame("R4", Label.REQUEST, ACT2 | ACTPL, GermanRequests::doYou),
            new Frame("R5", Label.REQUEST, MUSTYOU | CUE, GermanRequests::remind),
            new Frame("R6", Label.REQUEST, NEED, GermanRequests::fromYou),
            new Frame("R7", Label.REQUEST, DUTY | SHOULD, GermanRequests::shouldThey),
            new Frame("R3", Label.REQUEST, IMPERATIVE | ACTPL, GermanRequests::order),
            new Frame("C5", Label.COMMITMENT, MUST | SHOULD | IWANT | CUE, GermanCommitments::byDate),
            new Frame("C1", Label.COMMITMENT, I, GermanCommitments::iDo),
            new Frame("C2", Label.COMMITMENT, I, GermanCommitments::iWill),
            new Frame("C3", Label.COMMITMENT, ACT1 | WIRD | IS, GermanCommitments::elided),
            new Frame("C4", Label.COMMITMENT, CUE, GermanCommitments::youGet),
            new Frame("C6", Label.COMMITMENT, ACT3 | I | WIRD, GermanCommitments::theyDo),
            new Frame("V1", Label.VAGUE, MUST2 | SHOULD2, GermanDuty::openDuty),
            new Frame("V4", Label.VAGUE, DUTY | COULD2, GermanDuty::passive),
            new Frame("V2", Label.VAGUE, COULD2, GermanDuty::openOption),
            new Frame("V5", Label.VAGUE, GEHOERT, GermanDuty::belongs),
            new Frame("V6", Label.VAGUE, MUST, GermanDuty::openMust),
            new Frame("V8", Label.VAGUE, WANT | SHOULD | LET | WH | CUE | I, GermanWishes::suggestion),
            new Frame("V9", Label.VAGUE, SOMEONE, GermanWishes::volunteer),
            new Frame("V7", Label.VAGUE, BE2 | WOULDINF | CUE | I, GermanWishes::wish),
            new Frame("V12", Label.VAGUE, NEED, GermanDuty::need),
            new Frame("V10", Label.VAGUE, CUE, GermanIdeas::openEnd),
            new Frame("V11", Label.VAGUE, WANTED, GermanIdeas::oldPlan),
            new Frame("V13", Label.VAGUE, DUTY | WANTED | COULD2 | IWANT, GermanWishes::ownIntention),
            new Frame("V13", Label.VAGUE, SOFT, GermanWishes::maybe),
            new Frame("V3", Label.VAGUE, MUST2 | SHOULD2 | COULD2, GermanDuty::elided));

    @Override
    public Language language() {
        return Language.DE;
    }

    @Override
    public Lexicon lexicon() {
        return GermanWords.lexicon();
    }

    @Override
    public long telltale() {
        return PRONOUN | MODAL | DET | PREP | STRIP | NEG | CONJ | WH | BITTE | IS | HAVE | WIRD | COND | ACT1 | ACT2
                | ACT3 | ACTINF | CUE;
    }

    @Override
    public long clauseStart() {
        return MODAL | WE | MAN | I | YOU | SOMEONE | COND;
    }

    @Override
    public long conjunction() {
        return CONJ;
    }

    @Override
    public void prepare(Message message) {
        GermanNeighbours.settle(message);
        GermanDates.mark(message);
    }

    @Override
    public List<Frame> frames() {
        return FRAMES;
    }

    @Override
    public List<Blocker> blockers() {
        return GermanBlockers.ALL;
    }

    @Override
    public String phrase(Message message, Sighting sighting) {
        return Phrases.of(message, sighting, PARTICLE | SOFT, "zu");
    }
}
