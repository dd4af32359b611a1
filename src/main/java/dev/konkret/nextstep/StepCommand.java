package dev.konkret.nextstep;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something a person, or time, does with a next step. A pure function of the step and the act. */
public interface StepCommand {

    /** Returns the step as it is afterwards, or why nothing happens. */
    Outcome applyTo(NextStep step, Act act);

    /** Returns the person who shall own the step if this succeeds and who must therefore be able to; null when nobody new. */
    default @Nullable MemberId newOwner() {
        return null;
    }

    /** Returns the refusal of {@code step} for that reason. */
    static Outcome refuse(NextStep step, Refusal why) {
        return new Refused(step.isClosed() ? Refusal.ALREADY_CLOSED : why, step);
    }

    /** Returns the step changed to {@code state}, with a history line of this kind. */
    static Changed change(
            NextStep step,
            StepState state,
            StepEvent.Kind kind,
            Act act,
            @Nullable MemberId other,
            @Nullable LocalDate due,
            @Nullable String words) {
        return new Changed(step.in(state), new StepEvent(kind, act.by(), act.at(), other, due, words));
    }

    /** Returns the commitment if {@code by} owns it, else null. */
    static @Nullable Committed ownedBy(NextStep step, MemberId by) {
        return step.state() instanceof Committed c && c.owner().equals(by) ? c : null;
    }

    /** Returns the day an unowned step was meant for; null when somebody owns it or it is closed. */
    static @Nullable LocalDate unownedDue(NextStep step) {
        if (step.state() instanceof Proposed p) return p.due();
        return step.state() instanceof Returned r ? r.due() : null;
    }
}
