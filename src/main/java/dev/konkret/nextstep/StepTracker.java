package dev.konkret.nextstep;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows next steps through: writes them down, lets people act on them, and sees to what follows. */
public final class StepTracker {

    /** Two people pressing at once is common, five changes within one round trip are not. */
    private static final int TRIES = 5;

    private final Steps steps;
    private final People people;
    private final FollowUps followUps;
    private final Clock clock;

    public StepTracker(Steps steps, People people, FollowUps followUps, Clock clock) {
        this.steps = steps;
        this.people = people;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** Writes a step down. Writing the same proposal down twice leaves the first as it is. */
    public Outcome propose(Proposal proposal) {
        Act act = act(proposal.team(), proposal.by());
        Refusal wrong = wrong(proposal, act.today());
        if (wrong != null) return new Refused(wrong, null);
        Changed born = born(proposal, act);
        Optional<NextStep> saved =
                steps.save(born.step(), born.event(), followUps.after(null, born.step(), born.event()));
        if (saved.isPresent()) return new Changed(saved.get(), born.event());
        return steps.find(proposal.team(), proposal.id())
                .<Outcome>map(there -> new Changed(there, born.event()))
                .orElse(new Refused(Refusal.TOO_BUSY, null));
    }

    /** Returns why this step cannot be written down; null when it can. For who writes down several at once, or none. */
    public @Nullable Refusal wrong(Proposal proposal) {
        return wrong(proposal, act(proposal.team(), proposal.by()).today());
    }

    private @Nullable Refusal wrong(Proposal proposal, LocalDate today) {
        Refusal unfit = proposal.owner().equals(proposal.by()) ? null : unfit(proposal.team(), proposal.owner());
        if (unfit != null) return unfit;
        return proposal.due().isBefore(today) ? Refusal.DUE_IN_THE_PAST : null;
    }

    /** Lets {@code by} do something with a step. Of two people at once one wins, the other is told what the step is now. */
    public Outcome act(TeamId team, NextStepId id, MemberId by, StepCommand command) {
        Act act = act(team, by);
        MemberId newOwner = command.newOwner();
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<NextStep> step = steps.find(team, id);
            if (step.isEmpty()) return new Refused(Refusal.NOT_FOUND, null);
            Outcome outcome = command.applyTo(step.get(), act);
            if (!(outcome instanceof Changed changed)) return outcome;
            Refusal unfit = newOwner == null || newOwner.equals(by) ? null : unfit(team, newOwner);
            if (unfit != null) return new Refused(unfit, step.get());
            Optional<NextStep> saved = steps.save(
                    changed.step(), changed.event(), followUps.after(step.get(), changed.step(), changed.event()));
            if (saved.isPresent()) return new Changed(saved.get(), changed.event());
        }
        return new Refused(Refusal.TOO_BUSY, steps.find(team, id).orElse(null));
    }

    private Act act(TeamId team, MemberId by) {
        Instant now = clock.instant();
        return new Act(by, now, people.workingTime(team, by).today(now));
    }

    /** Returns why this person cannot own a step; null when they can. */
    public @Nullable Refusal unfit(TeamId team, MemberId person) {
        Optional<Member> member = people.find(team, person);
        if (member.isEmpty()) return Refusal.OWNER_UNKNOWN;
        return switch (member.get().kind()) {
            case FULL -> null;
            case GUEST -> Refusal.OWNER_IS_GUEST;
            case EXTERNAL -> Refusal.OWNER_IS_EXTERNAL;
            case BOT -> Refusal.OWNER_IS_BOT;
            case DEACTIVATED -> Refusal.OWNER_HAS_LEFT;
        };
    }

    private static Changed born(Proposal proposal, Act act) {
        boolean own = proposal.owner().equals(proposal.by());
        LocalDate due = proposal.due();
        StepState state = own
                ? new Committed(proposal.by(), due, act.at(), null, null)
                : new Proposed(proposal.owner(), due, act.at());
        NextStep step = new NextStep(
                proposal.id(),
                proposal.team(),
                proposal.what(),
                proposal.saidIn(),
                proposal.by(),
                act.at(),
                Horizon.of(act.today(), due),
                proposal.firstAction(),
                proposal.goal(),
                state,
                0,
                null,
                0);
        StepEvent.Kind kind = own ? StepEvent.Kind.TAKEN : StepEvent.Kind.PROPOSED;
        return new Changed(
                step, new StepEvent(kind, proposal.by(), act.at(), own ? null : proposal.owner(), due, null));
    }
}
