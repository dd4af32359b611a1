package dev.konkret.goal;

import static dev.konkret.goal.GoalCommand.changed;
import static dev.konkret.goal.GoalCommand.notInCharge;
import static dev.konkret.goal.GoalCommand.refuse;

import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.GoalState.Voting;
import java.time.LocalDate;

/** How a goal goes on: asked about, accepted or not yet, under way, reached, given up. */
public final class Living {

    /** Longer reasons are another text. */
    public static final int LONGEST_REASON = 500;

    private Living() {}

    /** Asks the people concerned. */
    public record OpenVote(GoalState.Terms terms) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null && goal.state() instanceof Voting) why = GoalRefusal.VOTE_RUNNING;
            if (why == null && goal.isLive()) why = GoalRefusal.ALREADY_ACCEPTED;
            if (why == null && goal.groups().isEmpty()) why = GoalRefusal.NOBODY_CONCERNED;
            if (why != null) return refuse(goal, why);
            return changed(goal.polledOnceMore(terms), GoalEvent.Kind.VOTE_OPENED, act, null);
        }
    }

    /**
     * Too few have voted: the vote goes on once.
     *
     * @param poll the vote that goes on; it must still be the running one
     * @param closeOn the day it closes on now
     */
    public record GoOn(PollId poll, LocalDate closeOn) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            if (!(goal.state() instanceof Voting v)
                    || !v.poll().equals(poll)
                    || v.terms().closeOn().equals(closeOn)) {
                return refuse(goal, GoalRefusal.OTHER_VOTE);
            }
            Voting longer = new Voting(poll, v.text(), v.terms().closingOn(closeOn));
            return changed(goal.in(longer), GoalEvent.Kind.VOTE_EXTENDED, act, null);
        }
    }

    /**
     * The vote has closed, and every group carries it.
     *
     * @param poll the vote that has closed; it must still be the running one
     * @param reviewOn the day on which the goal is looked at again
     */
    public record Accept(PollId poll, LocalDate reviewOn) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            if (!isRunning(goal, poll)) return refuse(goal, GoalRefusal.OTHER_VOTE);
            return changed(goal.in(new Accepted(act.at(), reviewOn)), GoalEvent.Kind.ACCEPTED, act, null);
        }
    }

    /** The vote has closed: not yet. */
    public record Rework(PollId poll) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            if (!isRunning(goal, poll)) return refuse(goal, GoalRefusal.OTHER_VOTE);
            NeedsRework rework = new NeedsRework(act.at(), NeedsRework.Why.NOT_YET);
            return changed(goal.in(rework), GoalEvent.Kind.NOT_YET, act, null);
        }
    }

    /** The first step towards it is taken. Anybody may begin; a goal that concerns nobody else needs no vote. */
    public record Start() implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            // A goal that was voted on does not become its writer's own affair by striking out the groups.
            boolean ownAffair = goal.groups().isEmpty() && goal.polls() == 0 && !goal.isLive();
            if (goal.isClosed() || !(goal.state() instanceof Accepted || ownAffair)) {
                return refuse(goal, GoalRefusal.NOT_ACCEPTED);
            }
            return changed(goal.in(new UnderWay(act.at())), GoalEvent.Kind.STARTED, act, null);
        }
    }

    /** It is reached: time to celebrate. */
    public record Reach() implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null && !goal.isLive()) why = GoalRefusal.NOT_ACCEPTED;
            if (why != null) return refuse(goal, why);
            return changed(goal.in(new Reached(act.by(), act.at())), GoalEvent.Kind.REACHED, act, null);
        }
    }

    /** It is given up, with a reason. */
    public record GiveUp(String reason) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null && reason.isBlank()) why = GoalRefusal.NOTHING_WRITTEN;
            if (why == null && GoalText.longer(reason, LONGEST_REASON)) why = GoalRefusal.TOO_LONG;
            if (why != null) return refuse(goal, why);
            return changed(goal.in(new GivenUp(act.by(), act.at(), reason)), GoalEvent.Kind.GIVEN_UP, act, reason);
        }
    }

    private static boolean isRunning(Goal goal, PollId poll) {
        return goal.state() instanceof Voting v && v.poll().equals(poll);
    }
}
