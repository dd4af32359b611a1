package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepCommand.change;
import static dev.konkret.nextstep.StepCommand.refuse;

import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a step ends: done, or honestly dropped; and how it goes on when that was said too soon. */
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
            if (owner == null && !step.mayBeDroppedBy(act.by())) return refuse(step, Refusal.NOT_YOURS);
            MemberId doer = owner == null ? act.by() : owner;
            Done done = new Done(doer, act.by(), act.at(), learned, step.due().orElse(null));
            return change(step, done, StepEvent.Kind.DONE, act, owner, null, learned);
        }
    }

    /**
     * It is not done after all, and is its owner's again, due as before. The owner may say so, and who ticked it off: a slip is
     * taken back by whoever it happened to.
     */
    public record Reopen() implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!(step.state() instanceof Done done)) return refuse(step, Refusal.NOT_WAITING);
            if (!step.mayBeReopenedBy(act.by())) return new Refused(Refusal.NOT_YOURS, step);
            boolean owns = done.owner().equals(act.by());
            LocalDate due = done.due() == null ? act.today() : done.due();
            Committed again = new Committed(done.owner(), due, act.at(), null, null);
            return change(step, again, StepEvent.Kind.REOPENED, act, owns ? done.by() : done.owner(), due, null);
        }
    }

    /** It is dropped, with a reason. The owner may, or who proposed it or was asked as long as nobody owns it. */
    public record Drop(String reason) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (step.isClosed()) return refuse(step, Refusal.ALREADY_CLOSED);
            if (!step.mayBeDroppedBy(act.by())) return refuse(step, Refusal.NOT_YOURS);
            return change(
                    step,
                    new Dropped(step.owner().orElse(null), act.by(), act.at(), reason),
                    StepEvent.Kind.DROPPED,
                    act,
                    null,
                    null,
                    reason);
        }
    }

    /**
     * Its time is over: nobody took it.
     *
     * @param version of the step as it was when that was found; whatever was done with it since then is a sign of life
     */
    public record End(long version) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!(step.state() instanceof Returned) || step.version() != version) {
                return refuse(step, Refusal.NOT_WAITING);
            }
            Dropped ended = new Dropped(null, act.by(), act.at(), "", null, true);
            return change(step, ended, StepEvent.Kind.ENDED, act, null, null, null);
        }
    }
}
