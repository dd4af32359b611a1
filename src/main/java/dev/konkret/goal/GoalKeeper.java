package dev.konkret.goal;

import dev.konkret.goal.GoalOutcome.Changed;
import dev.konkret.goal.GoalOutcome.Refused;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Outline;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps goals: writes them down, lets people act on them, and sees to what follows. */
public final class GoalKeeper {

    /** A workshop in which six people grow the same mind map is common; each round lets one of them through. */
    private static final int TRIES = 8;

    private final Goals goals;
    private final Drafts drafts;
    private final People people;
    private final GoalFollowUps followUps;
    private final Clock clock;

    public GoalKeeper(Goals goals, Drafts drafts, People people, GoalFollowUps followUps, Clock clock) {
        this.goals = goals;
        this.drafts = drafts;
        this.people = people;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Writes a draft down as a new goal and throws the draft away. Writing the same draft down twice leaves the first. */
    public GoalOutcome write(GoalDraft draft, ChannelId channel) {
        Instant now = clock.instant();
        GoalText text = draft.text();
        GoalRefusal wrong = text.wrong();
        if (wrong == null && draft.celebration().tooLong()) wrong = GoalRefusal.TOO_LONG;
        if (wrong == null && !Goal.sensible(draft.groups())) wrong = GoalRefusal.GROUPS_UNCLEAR;
        if (wrong != null) return new Refused(wrong, null);
        Goal born = new Goal(
                draft.goal(),
                draft.team(),
                channel,
                draft.by(),
                now,
                draft.celebration(),
                List.of(new TextVersion(1, text, draft.by(), now)),
                draft.groups(),
                new GoalState.Draft(),
                Outline.EMPTY,
                0,
                0);
        GoalEvent event = new GoalEvent(GoalEvent.Kind.WRITTEN, draft.by(), now, null);
        Optional<Goal> saved = goals.save(born, event, followUps.after(born, event));
        Optional<Goal> there = saved.isPresent() ? saved : goals.find(draft.team(), draft.goal());
        if (there.isEmpty()) return new Refused(GoalRefusal.TOO_BUSY, null);
        drafts.forget(draft.team(), draft.by(), draft.goal());
        return new Changed(there.get(), event);
    }

    /** Lets {@code by} do something with a goal. Of two people at once both succeed unless one hinders the other. */
    public GoalOutcome act(TeamId team, GoalId id, MemberId by, GoalCommand command) {
        Act act = new Act(by, clock.instant());
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Goal> goal = goals.find(team, id);
            if (goal.isEmpty()) return new Refused(GoalRefusal.NOT_FOUND, null);
            GoalOutcome outcome = command.applyTo(goal.get(), act);
            if (!(outcome instanceof Changed changed)) return outcome;
            Optional<Goal> saved =
                    goals.save(changed.goal(), changed.event(), followUps.after(changed.goal(), changed.event()));
            if (saved.isPresent()) return new Changed(saved.get(), changed.event());
        }
        return new Refused(GoalRefusal.TOO_BUSY, goals.find(team, id).orElse(null));
    }

    /** Lets {@code by} take charge of a goal whose writer has left the workspace. */
    public GoalOutcome takeOver(TeamId team, GoalId id, MemberId by) {
        boolean left = goals.find(team, id)
                .map(g -> people.hasLeft(team, g.writtenBy()))
                .orElse(false);
        return act(team, id, by, new Writing.TakeOver(left));
    }

    /** Returns the calendar this person plans with. */
    public Days daysOf(TeamId team, MemberId member) {
        WorkingTime time = people.workingTime(team, member);
        return new Days(time.today(clock.instant()), time);
    }
}
