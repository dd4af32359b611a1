package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Blocker;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Grammar;
import dev.konkret.intention.Label;
import dev.konkret.intention.Message;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import dev.konkret.text.Language;
import java.util.List;
import java.util.stream.Stream;

/** English, British and American. */
public final class EnglishGrammar implements Grammar {
    private static final List<Frame> BUILT = List.of(
            new Frame("R1", Label.REQUEST, ASK, EnglishRequests::canYou),
            new Frame("R1", Label.REQUEST, CUE | ASK | YOU, EnglishFavours::politely),
            new Frame("R1", Label.REQUEST, ASK | WOULD | NEED, Bits.CAPITAL | Bits.MENTION, EnglishThirdPerson::find),
            new Frame("R1", Label.REQUEST, SOMEONE, YOU, EnglishOneOfYou::find),
            new Frame("R2", Label.REQUEST, PLEASE, EnglishRequests::please),
            new Frame("R6", Label.REQUEST, YOU | NEED, EnglishRequests::fromYou),
            new Frame("R6", Label.REQUEST, CUE | COND, EnglishFavours::roundabout),
            new Frame("R6", Label.REQUEST, YOU, NEG | SHOULDNT, EnglishRefrains::find),
            new Frame("R3", Label.REQUEST, ACT | CUE, EnglishRequests::order),
            new Frame("R2", Label.REQUEST, PLEASE, EnglishOrders::please),
            new Frame("R3", Label.REQUEST, ACT | DET | NEG, EnglishAddress::mayCall, EnglishOrders::called),
            new Frame("R3", Label.REQUEST, ASK, EnglishTagged::find),
            new Frame("R7", Label.REQUEST, YOU | DET | Bits.MENTION, EnglishHandovers::mayHold, EnglishHandovers::find),
            new Frame("C5", Label.COMMITMENT, I | ILL | IM | WILL | CUE | NEED, EnglishActs::byDate),
            new Frame("C1", Label.COMMITMENT, I | ILL | IM, EnglishActs::iWill),
            new Frame("C1", Label.COMMITMENT, I, IT, EnglishTaken::find),
            new Frame("C1", Label.COMMITMENT, I | IM | ILL, EnglishPromises::planned),
            new Frame("C1", Label.COMMITMENT, I | IM | ILL, EnglishFuture::find),
            new Frame("C1", Label.COMMITMENT, I | IM, EnglishPresent::doing),
            new Frame("C1", Label.COMMITMENT, I, EnglishPresent::simply),
            new Frame("C2", Label.COMMITMENT, I | IM | CUE, EnglishVolunteering::find),
            new Frame("C3", Label.COMMITMENT, CUE | WILL, EnglishActs::brief),
            new Frame("C3", Label.COMMITMENT, CUE | WILL | ACTING, EnglishPromises::elided),
            new Frame("C3", Label.COMMITMENT, CUE | IM | CAN | ACTING | WILL, EnglishMine::find),
            new Frame("C4", Label.COMMITMENT, WILL, EnglishActs::youGet),
            new Frame("C6", Label.COMMITMENT, WILL | ACTS | BE | ILL, EnglishActs::theyWill),
            new Frame("C6", Label.COMMITMENT, BE | HAVE | CUE | ACTING, EnglishTheirPlans::find),
            new Frame("C6", Label.COMMITMENT, WILL | ACTS | ACTING | CUE | Bits.MENTION, EnglishOthers::find),
            new Frame("C6", Label.COMMITMENT, ACT | CUE | CAN, EnglishNamedWork::mayHold, EnglishNamedWork::find),
            new Frame("V13", Label.VAGUE, ILL | IM | WILL, EnglishRetreat::find),
            new Frame("V1", Label.VAGUE, SHOULD | NEED | SHOULDNT, EnglishVague::openDuty),
            new Frame("V4", Label.VAGUE, SHOULD | NEED, EnglishPassive::find),
            new Frame("V4", Label.VAGUE, BEBASE, EnglishDue::find),
            new Frame("V4", Label.VAGUE, NEED, EnglishDue::needs),
            new Frame("V5", Label.VAGUE, COULD, EnglishVague::couldUse),
            new Frame("V2", Label.VAGUE, COULD | CAN, EnglishVague::openOption),
            new Frame("V2", Label.VAGUE, COULD | CAN | WE, EnglishGaps::mild),
            new Frame("V8", Label.VAGUE, COULD | CAN | SHOULD, WE, EnglishInserted::find),
            new Frame("V2", Label.VAGUE, COULD | SHOULD, EnglishGroups::find),
            new Frame("V2", Label.VAGUE, COULD, SOFT, EnglishMaybe::could),
            new Frame("V12", Label.VAGUE, SHOULD, EnglishMaybe::missing),
            new Frame("V8", Label.VAGUE, LETS | WH | CUE | BARE, EnglishIdeas::suggestion),
            new Frame("V9", Label.VAGUE, SOMEONE | CUE, EnglishIdeas::volunteer),
            new Frame("V9", Label.VAGUE, CUE | NEED, EnglishGaps::nobodyYet),
            new Frame("V9", Label.VAGUE, ACT | PLEASE, EnglishWhoever::mayHold, EnglishWhoever::find),
            new Frame("V9", Label.VAGUE, WH, EnglishUnclaimed::mayHold, EnglishUnclaimed::find),
            new Frame("V7", Label.VAGUE, WOULD | CUE | COND, EnglishWishes::wish),
            new Frame("V7", Label.VAGUE, WOULD, EnglishWishes::useful),
            new Frame("V7", Label.VAGUE, CUE | COND, EnglishHopes::find),
            new Frame("V10", Label.VAGUE, CUE, EnglishIdeas::openEnd),
            new Frame("V10", Label.VAGUE, CUE, EnglishGaps::putOff),
            new Frame("V10", Label.VAGUE, CUE | NEG, EnglishOpenEnds::find),
            new Frame("V10", Label.VAGUE, CUE, EnglishDefects::find),
            new Frame("V10", Label.VAGUE, CUE | NEG, EnglishMinutes::find),
            new Frame("V9", Label.VAGUE, SOMEONE | WH, EnglishOpenEnds::anybody),
            new Frame("V13", Label.VAGUE, CUE | NEG | NEED, EnglishOpenEnds::own),
            new Frame("V12", Label.VAGUE, SHOULD, EnglishFixtures::find),
            new Frame("V12", Label.VAGUE, CUE | NEEDTHING | SHOULD, EnglishLacks::find),
            new Frame("V13", Label.VAGUE, I | NEED | SHOULD | ILL, EnglishOwnDuty::find));
    private static final List<Frame> FRAMES =
            Stream.concat(BUILT.stream(), EnglishTurns.frames().stream()).toList();

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public boolean marksOrdinalsWithDot() {
        return false;
    }

    @Override
    public Lexicon lexicon() {
        return EnglishWords.lexicon();
    }

    @Override
    public long telltale() {
        return PRONOUN | SHOULD | NEED | COULD | CAN | WOULD | WILL | ILL | IM | LETS | DET | PREP | BE | NEG | CONJ
                | WH | HAVE | PLEASE | COND | SOFT | ACT | ACTS | ACTING | CUE;
    }

    @Override
    public long clauseStart() {
        return WE | I | SOMEONE | YOU | ILL | IM | COND | RESTART;
    }

    @Override
    public long conjunction() {
        return CONJ;
    }

    @Override
    public long guess(Words words, int i, long classes) {
        return EnglishInformal.guess(words, i, classes) | EnglishSpellings.guess(words, i);
    }

    @Override
    public Words spelledOut(Words words) {
        return EnglishSpellings.spelledOut(words);
    }

    @Override
    public void prepare(Message message) {
        message.hide(TURN);
        EnglishInformal.mark(message);
        EnglishAdverbs.mark(message);
        EnglishEvents.mark(message);
        EnglishOccasions.mark(message);
    }

    @Override
    public List<Frame> frames() {
        return FRAMES;
    }

    @Override
    public List<Blocker> blockers() {
        return EnglishBlockers.ALL;
    }

    @Override
    public boolean tellsOfOther(Clause clause) {
        return EnglishClause.has(clause, "was")
                || EnglishClause.has(clause, "were")
                || EnglishClause.has(clause, "had")
                || EnglishClause.has(clause, "lesson", "from")
                || EnglishClause.has(clause, "lessons", "from")
                || EnglishEvents.tells(clause)
                || EnglishDayWords.isElse(clause)
                || clause.word(clause.first(), "otherwise");
    }

    @Override
    public boolean tellsHabit(Clause clause, int i) {
        // "The gutters haven't been cleared in two years"
        boolean past = clause.word(i, "in") && clause.has(NEG) && EnglishClause.has(clause, "been");
        return past
                || EnglishDayWords.isHabit(clause, i)
                || clause.word(i, "every")
                || clause.word(i, "each")
                || clause.word(i, "last");
    }

    @Override
    public boolean agrees(Words words, int answer) {
        return EnglishAnswers.agrees(words, answer);
    }

    @Override
    public boolean isTag(Message message, int first, int i) {
        return EnglishAnswers.isTag(message, first, i);
    }

    @Override
    public String phrase(Clause clause, Sighting sighting) {
        return EnglishPhrase.of(clause, sighting);
    }
}
