package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Frame;
import dev.konkret.intention.Label;
import java.util.List;
import java.util.stream.Stream;

/** The frames of German in their order: requests and promises before what is vague, the more certain before the less. */
final class GermanFrames {
    private GermanFrames() {}

    private static final long FINITE = CAN | WANT | IWANT | COULD2;
    private static final long SPOKEN_TO = YOU | YOUPL;
    private static final List<Frame> BUILT = List.of(
            new Frame("R1", Label.REQUEST, CANYOU, SPOKEN_TO | CANYOUONLY, GermanRequests::canYou),
            new Frame("R2", Label.REQUEST, BITTE, GermanRequests::please),
            new Frame("R4", Label.REQUEST, ACT2 | ACTPL, SPOKEN_TO, GermanRequests::doYou),
            new Frame("R5", Label.REQUEST, MUSTYOU, SPOKEN_TO, GermanReminders::remind),
            new Frame("R5", Label.REQUEST, CUE, GermanReminders::remind),
            new Frame("R5", Label.REQUEST, WANTED, YOUPL, GermanReminders::politely),
            new Frame("R6", Label.REQUEST, NEED, I, GermanReminders::fromYou),
            new Frame("R6", Label.REQUEST, CUE, GermanReminders::missingYours),
            new Frame("R6", Label.REQUEST, BE2 | WOULDINF, GermanFavours::ifYou),
            new Frame("R6", Label.REQUEST, HAVE2, I, GermanFavours::wanted),
            new Frame("R7", Label.REQUEST, DUTY | SHOULD, Bits.MENTION, GermanTold::shouldThey),
            new Frame("R7", Label.REQUEST, DUTY | SHOULD, BITTE, GermanTold::shouldThey),
            new Frame("R3", Label.REQUEST, Bits.MENTION | ACTINF, GermanBareOrder::mayBe, GermanBareOrder::find),
            new Frame("R3", Label.REQUEST, ACTINF | NEG, GermanCalledOrder::mayBe, GermanCalledOrder::find),
            new Frame("R4", Label.REQUEST, ACT2 | ACTPL, SPOKEN_TO, GermanAsksYou::told),
            new Frame("R4", Label.REQUEST, YOU | ACT2, GermanAsksYou::mayBe, GermanAsksYou::find),
            new Frame("R3", Label.REQUEST, IMPERATIVE | ACTPL, GermanGlance::imperative, GermanOrders::order),
            new Frame("R3", Label.REQUEST, LET, GermanLetUs::leaveUs),
            new Frame("C5", Label.COMMITMENT, MUST | SHOULD | IWANT | CUE, I, GermanDeadlines::byDate),
            new Frame("C5", Label.COMMITMENT, MUST, GermanDeadlines::mayBeMine, GermanDeadlines::mine),
            new Frame("C1", Label.COMMITMENT, I, GermanUnknownVerb::mayBe, GermanCommitments::iDo),
            new Frame("C2", Label.COMMITMENT, I, WIRD | WOULDINF | CAN, GermanCommitments::iWill),
            new Frame("C1", Label.COMMITMENT, CUE, GermanSideGlance::apart, GermanOffers::apart),
            new Frame("C2", Label.COMMITMENT, COND, GermanSideGlance::offer, GermanOffers::ifYouLike),
            new Frame("C2", Label.COMMITMENT, CAN, GermanSideGlance::andCan, GermanOffers::andCan),
            new Frame("C3", Label.COMMITMENT, ACT1, GermanSideGlance::andDo, GermanOffers::andDo),
            new Frame("C3", Label.COMMITMENT, WOULDINF, GermanSideGlance::andDo, GermanOffers::andDo),
            new Frame("C3", Label.COMMITMENT, ACT1 | WIRD, GermanGlance::elided, GermanCommitments::elided),
            new Frame("C3", Label.COMMITMENT, ACT1, GermanGlance::toYou, GermanHandovers::toYou),
            new Frame("C3", Label.COMMITMENT, IS, CUE, GermanCommitments::elided),
            new Frame("C4", Label.COMMITMENT, CUE, GermanHandovers::youGet),
            new Frame("C4", Label.COMMITMENT, HAVE, READY | YOU | YOUPL | Bits.DATE, GermanHandovers::ready),
            new Frame(
                    "C6",
                    Label.COMMITMENT,
                    ACT3 | WIRD | ACTINF | HAVE,
                    GermanGlance::namedBefore,
                    GermanOthers::theyDo),
            new Frame("C6", Label.COMMITMENT, ACT3, GermanAskedThing::mayBe, GermanAskedThing::find),
            new Frame("C6", Label.COMMITMENT, ACT3, GermanGlance::namedBehind, GermanNamedBehind::doneBy),
            new Frame("C6", Label.COMMITMENT, ACT3, GermanSideGlance::comes, GermanErrands::comesAnd),
            new Frame("C6", Label.COMMITMENT, HAVE, GermanSideGlance::taken, GermanOthers::takenBy),
            new Frame("C6", Label.COMMITMENT, ACT3, GermanSideGlance::seesTo, GermanOthers::seenToBy),
            new Frame("C6", Label.COMMITMENT, I, CONJ, GermanTogether::find),
            new Frame("C6", Label.COMMITMENT, NEG, ACT1 | ACT3 | ACTPL | ACTINF, GermanNotI::mayBe, GermanNotI::find),
            new Frame("C6", Label.COMMITMENT, ACT3, GermanNamedPronoun::mayBe, GermanNamedPronoun::find),
            new Frame("C6", Label.COMMITMENT, WIRD, GermanDoneBy::mayBe, GermanDoneBy::find),
            new Frame("C6", Label.COMMITMENT, ACTINF, GermanDoneBy::areTogether, GermanDoneBy::together),
            new Frame("V1", Label.VAGUE, MUST2 | SHOULD2, OPEN_SUBJECT | MA, GermanDuty::openDuty),
            new Frame("V1", Label.VAGUE, MUST2 | SHOULD2, MAL, GermanDuty::openDuty),
            new Frame("V1", Label.VAGUE, DUTY | COULD2, GermanVerbFinal::find),
            new Frame("V4", Label.VAGUE, DUTY | COULD2 | WANT | IWANT, WIRD, GermanPassive::find),
            new Frame("V4", Label.VAGUE, MUST, STATIVE, GermanPassive::find),
            new Frame("V4", Label.VAGUE, DUTY, STATIVE, GermanBecome::find),
            new Frame("V4", Label.VAGUE, DUTY, GermanDirection::find),
            new Frame("V4", Label.VAGUE, MUST2 | SHOULD2, MAL | URGE, GermanSomewhere::find),
            new Frame("V4", Label.VAGUE, CAN, MAL | URGE, GermanDirection::find),
            new Frame("V2", Label.VAGUE, COULD2, GermanDuty::openOption),
            new Frame("V5", Label.VAGUE, GEHOERT, GermanBelongs::belongs),
            new Frame("V6", Label.VAGUE, MUST, OPEN_SUBJECT | MA | PARTICLE | STRIP, GermanMust::openMust),
            new Frame("V8", Label.VAGUE, WANT | SHOULD | CAN, WE, GermanWishes::suggestion),
            new Frame("V8", Label.VAGUE, WH, BE2 | WOULDINF | NEG | CUE, GermanWishes::suggestion),
            new Frame("V8", Label.VAGUE, LET | CUE, GermanWishes::suggestion),
            new Frame("V8", Label.VAGUE, WE, GermanShallWe::mayBe, GermanShallWe::find),
            new Frame("V8", Label.VAGUE, COND, WE | MAN, GermanGlance::question, GermanShallWe::whatIf),
            new Frame("V8", Label.VAGUE, MAL | SOFT, GermanInfinitive::question),
            new Frame("V9", Label.VAGUE, BITTE, ACTINF | SOMEONE, GermanInfinitive::anybody),
            new Frame("V9", Label.VAGUE, BITTE, MAL, GermanInfinitive::anybody),
            new Frame("V9", Label.VAGUE, SOMEONE, GermanWhoeverWill::mayBe, GermanWhoeverWill::find),
            new Frame("V9", Label.VAGUE, COND | URGE | ACTINF, GermanWhenIdle::mayBe, GermanWhenIdle::find),
            new Frame("V11", Label.VAGUE, CUE, GermanInfinitive::nextTime),
            new Frame("V9", Label.VAGUE, SOMEONE, FINITE | ACT3 | CUE, GermanVolunteers::volunteer),
            new Frame("V9", Label.VAGUE, HAVE2, WE, GermanVolunteers::wouldWe),
            new Frame("V7", Label.VAGUE, BE2 | WOULDINF | CUE, GermanWishes::wish),
            new Frame("V7", Label.VAGUE, COULD2, NEG, GermanWishes::wish),
            new Frame("V7", Label.VAGUE, HAVE2, NEG, GermanWishes::mayBeAgainst, GermanWishes::notAgainst),
            new Frame("V7", Label.VAGUE, BE2, GermanUseful::thing),
            new Frame("V7", Label.VAGUE, BE2, GermanUseful::act),
            new Frame("V7", Label.VAGUE, I, CUE, GermanUseful::found),
            new Frame("V12", Label.VAGUE, NEED, GermanNeed::find),
            new Frame("V10", Label.VAGUE, CUE, GermanIdeas::openEnd),
            new Frame("V10", Label.VAGUE, CUE, GermanGaps::find),
            new Frame("V10", Label.VAGUE, URGE, GermanDefects::urgent),
            new Frame("V11", Label.VAGUE, WANTED, WE, GermanOldPlans::oldPlan),
            new Frame("V13", Label.VAGUE, DUTY | WANTED | COULD2 | IWANT, I, GermanOwnPlans::ownIntention),
            new Frame("V13", Label.VAGUE, MUST | WANTED, PARTICLE, GermanOwnPlans::ownIntention),
            new Frame("V13", Label.VAGUE, WANTED, SOFT | Bits.DATE, GermanOwnPlans::ownIntention),
            new Frame("V13", Label.VAGUE, WOULDINF | WANTED, GermanHindered::mayBe, GermanHindered::find),
            new Frame("V13", Label.VAGUE, SOFT, ACT1, GermanOwnPlans::maybe),
            new Frame("V13", Label.VAGUE, SUB, I, GermanMaybeI::mayBe, GermanMaybeI::find),
            new Frame("V13", Label.VAGUE, SOFT, GermanSideGlance::apart, GermanOwnPlans::maybe),
            new Frame("V13", Label.VAGUE, HAVE, NEG, GermanGaps::neglected),
            new Frame("V3", Label.VAGUE, MUST2 | SHOULD2 | COULD2, PARTICLE | STRIP, GermanDuty::elided),
            new Frame("V10", Label.VAGUE, IS | BE2 | HAVE | HAVE2, STILL | URGE, GermanStillToDo::find));
    static final List<Frame> ALL =
            Stream.concat(BUILT.stream(), GermanTurns.frames().stream()).toList();
}
