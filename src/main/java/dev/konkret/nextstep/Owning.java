package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepCommand.change;
import static dev.konkret.nextstep.StepCommand.ownedBy;
import static dev.konkret.nextstep.StepCommand.refuse;
import static dev.konkret.nextstep.StepCommand.unownedDue;

import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a step finds an owner, and changes them. */
public final class Owning {
    private Owning() {}

    /**
     * "I'll do it." Open to everybody once the step came back, before that to who proposed it or was named.
     *
     * @param due null for the day it was meant for
     */
    public record Take(@Nullable LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            LocalDate meant = unownedDue(step);
            if (meant == null) return refuse(step, Refusal.NOT_WAITING);
            boolean mayTake =
                    step.state() instanceof Returned || step.proposedBy().equals(act.by()) || step.awaits(act.by());
            if (!mayTake) return refuse(step, Refusal.NOT_YOURS);
            LocalDate agreed = due != null ? due : meant;
            if (agreed.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            Committed taken = new Committed(act.by(), agreed, act.at(), null, null);
            return change(step, taken, StepEvent.Kind.TAKEN, act, null, agreed, null);
        }
    }

    /** Who proposed it asks somebody, for the first time or anew. */
    public record Propose(MemberId to, LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (unownedDue(step) == null) return refuse(step, Refusal.NOT_WAITING);
            if (!step.proposedBy().equals(act.by())) return refuse(step, Refusal.NOT_YOURS);
            if (due.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            if (to.equals(act.by())) return new Take(due).applyTo(step, act);
            return change(step, new Proposed(to, due, act.at()), StepEvent.Kind.PROPOSED, act, to, due, null);
        }

        @Override
        public MemberId newOwner() {
            return to;
        }
    }

    /** The owner asks somebody to take it over and keeps it until that person says yes. */
    public record HandOver(MemberId to) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (to.equals(act.by())) return refuse(step, Refusal.SAME_PERSON);
            Committed asked = new Committed(c.owner(), c.due(), c.since(), new Handover(to, act.at()), c.pause());
            return change(step, asked, StepEvent.Kind.HANDOVER_ASKED, act, to, null, null);
        }

        @Override
        public MemberId newOwner() {
            return to;
        }
    }

    /** The owner, or the named person, is no longer in the workspace. */
    public record OwnerLeft(MemberId gone) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (step.state() instanceof Committed c && !c.owner().equals(gone)) {
                return new Answering.Unanswered(gone).applyTo(step, act);
            }
            boolean concerned = step.isOwnedBy(gone) || step.awaits(gone);
            if (!concerned) return refuse(step, Refusal.NOT_WAITING);
            Returned back =
                    new Returned(gone, Returned.Why.OWNER_LEFT, null, step.due().orElseThrow());
            return change(step, back, StepEvent.Kind.OWNER_LEFT, act, gone, null, null);
        }
    }
}
