package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepCommand.change;
import static dev.konkret.nextstep.StepCommand.refuse;

import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.workspace.MemberId;
import org.jspecify.annotations.Nullable;

/** How a step ends: done, or honestly dropped. */
public final class Closing {
    private Closing() {}

    /**
     * It is done. Anybody may say so of a step that has an owner: what is done is done.
     *
     * @param learned what we have learned; null when nothing was written
     */
    public record Finish(@Nullable String learned) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (step.isClosed()) return refuse(step, Refusal.ALREADY_CLOSED);
            MemberId owner = step.owner().orElse(null);
            if (owner == null && !mayClose(step, act)) return refuse(step, Refusal.NOT_YOURS);
            MemberId doer = owner == null ? act.by() : owner;
            return change(
                    step, new Done(doer, act.by(), act.at(), learned), StepEvent.Kind.DONE, act, owner, null, learned);
        }
    }

    /** It is dropped, with a reason. The owner may, or who proposed it as long as nobody owns it. */
    public record Drop(String reason) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (step.isClosed()) return refuse(step, Refusal.ALREADY_CLOSED);
            MemberId owner = step.state() instanceof Committed c ? c.owner() : null;
            boolean may = owner != null ? owner.equals(act.by()) : mayClose(step, act);
            if (!may) return refuse(step, Refusal.NOT_YOURS);
            return change(
                    step,
                    new Dropped(owner, act.by(), act.at(), reason),
                    StepEvent.Kind.DROPPED,
                    act,
                    null,
                    null,
                    reason);
        }
    }

    private static boolean mayClose(NextStep unowned, Act act) {
        return unowned.proposedBy().equals(act.by())
                || unowned.awaited().filter(act.by()::equals).isPresent();
    }
}
