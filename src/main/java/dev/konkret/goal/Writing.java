package dev.konkret.goal;

import static dev.konkret.goal.GoalCommand.changed;
import static dev.konkret.goal.GoalCommand.notInCharge;
import static dev.konkret.goal.GoalCommand.refuse;

import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import java.time.LocalDate;
import java.util.List;

/** What the writer does with the words: text, celebration, groups. */
public final class Writing {
    private Writing() {}

    /**
     * Writes a new version of the text. People who vote are asked again on the new one; what was accepted, under
     * way or not carried yet has to be asked about anew, because the text they voted on is gone.
     *
     * @param days the writer's calendar, to spread the plan anew when the date changed
     */
    public record Revise(GoalText text, Days days) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null) why = text.wrong();
            if (why == null && text.equals(goal.text().text())) why = GoalRefusal.SAME_TEXT;
            if (why != null) return refuse(goal, why);
            TextVersion next = new TextVersion(goal.text().number() + 1, text, act.by(), act.at());
            Goal revised = replanned(goal.saying(next));
            if (goal.state() instanceof Voting v)
                revised = revised.polledOnceMore(v.terms().openedOn(days.today(), days.time()));
            boolean carried = goal.isLive() && !goal.groups().isEmpty();
            if (carried || goal.state() instanceof NeedsRework) {
                revised = revised.in(new NeedsRework(act.at(), NeedsRework.Why.TEXT_CHANGED));
            }
            return changed(revised, GoalEvent.Kind.TEXT_CHANGED, act, null);
        }

        private Goal replanned(Goal goal) {
            BackwardPlan plan = goal.outline().plan();
            LocalDate date = text.date();
            if (plan == null || date == null || plan.celebration().equals(date)) return goal;
            return goal.with(goal.outline().with(plan.celebratedOn(date, days)));
        }
    }

    /** Imagines the celebration anew. It is not voted on, so nobody is asked again. */
    public record Imagine(Celebration celebration) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null && celebration.tooLong()) why = GoalRefusal.TOO_LONG;
            if (why != null) return refuse(goal, why);
            return changed(goal.celebrating(celebration), GoalEvent.Kind.CELEBRATION_CHANGED, act, null);
        }
    }

    /** Names the people concerned. */
    public record Concern(List<Group> groups) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            GoalRefusal why = notInCharge(goal, act);
            if (why == null && goal.state() instanceof Voting) why = GoalRefusal.VOTE_RUNNING;
            if (why == null && !Goal.sensible(groups)) why = GoalRefusal.GROUPS_UNCLEAR;
            if (why != null) return refuse(goal, why);
            return changed(goal.concerning(groups), GoalEvent.Kind.GROUPS_CHANGED, act, null);
        }
    }

    /**
     * Takes charge of the goal of somebody who has left.
     *
     * @param writerLeft what the workspace says about who wrote it
     */
    public record TakeOver(boolean writerLeft) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            if (!writerLeft || goal.isClosed()) return refuse(goal, GoalRefusal.WRITER_IS_HERE);
            return changed(goal.inChargeOf(act.by()), GoalEvent.Kind.TAKEN_OVER, act, null);
        }
    }
}
