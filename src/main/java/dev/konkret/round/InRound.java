package dev.konkret.round;

import dev.konkret.nextstep.Act;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;

/** What a round may do with a step nobody has said yes to: in a round everybody speaks for the team. */
final class InRound {
    private InRound() {}

    /** Asks somebody for their yes; whoever names themselves has given it. The same question is not asked twice. */
    record Ask(MemberId owner, LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (StepCommand.unownedDue(step) == null) return StepCommand.refuse(step, Refusal.NOT_WAITING);
            if (due.isBefore(act.today())) return StepCommand.refuse(step, Refusal.DUE_IN_THE_PAST);
            if (owner.equals(act.by())) {
                Committed taken = new Committed(owner, due, act.at(), null, null);
                return StepCommand.change(step, taken, StepEvent.Kind.TAKEN, act, null, due, null);
            }
            if (step.state() instanceof Proposed p
                    && p.to().equals(owner)
                    && p.due().equals(due)) return StepCommand.refuse(step, Refusal.NOT_WAITING);
            return StepCommand.change(
                    step, new Proposed(owner, due, act.at()), StepEvent.Kind.PROPOSED, act, owner, due, null);
        }

        @Override
        public MemberId newOwner() {
            return owner;
        }
    }

    /** Ends a step nobody has said yes to. */
    record End(String reason) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (StepCommand.unownedDue(step) == null) return StepCommand.refuse(step, Refusal.NOT_WAITING);
            Dropped dropped = new Dropped(null, act.by(), act.at(), reason);
            return StepCommand.change(step, dropped, StepEvent.Kind.DROPPED, act, null, null, reason);
        }
    }

    /**
     * Lays a step nobody has said yes to aside. The step ends; its topic comes up again.
     *
     * @param reason says the same in words, for lists and programs that know no parking
     */
    record Park(LocalDate until, String reason) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (StepCommand.unownedDue(step) == null) return StepCommand.refuse(step, Refusal.NOT_WAITING);
            Dropped parked = new Dropped(null, act.by(), act.at(), reason, until);
            return StepCommand.change(step, parked, StepEvent.Kind.DROPPED, act, null, until, null);
        }
    }
}
