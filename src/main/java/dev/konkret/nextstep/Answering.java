package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepCommand.change;
import static dev.konkret.nextstep.StepCommand.refuse;

import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the named person answers: a name is not an owner until that person says yes. */
public final class Answering {
    private Answering() {}

    /**
     * Yes.
     *
     * @param due another date than the proposed one; null for the proposed one
     */
    public record Accept(@Nullable LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!step.awaits(act.by())) return refuse(step, Refusal.NOT_WAITING);
            LocalDate agreed = due != null ? due : step.due().orElseThrow();
            if (agreed.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            boolean handover = step.state() instanceof Committed;
            return change(
                    step,
                    new Committed(act.by(), agreed, act.at(), null, null),
                    handover ? StepEvent.Kind.HANDED_OVER : StepEvent.Kind.ACCEPTED,
                    act,
                    null,
                    agreed,
                    null);
        }
    }

    /**
     * No, because.
     *
     * @param reason in the person's words; null when none was given
     */
    public record Decline(@Nullable String reason) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!step.awaits(act.by())) return refuse(step, Refusal.NOT_WAITING);
            if (step.state() instanceof Committed c) {
                return change(step, withoutHandover(c), StepEvent.Kind.HANDOVER_DECLINED, act, c.owner(), null, reason);
            }
            LocalDate due = step.due().orElseThrow();
            return change(
                    step,
                    new Returned(act.by(), Returned.Why.DECLINED, reason, due),
                    StepEvent.Kind.DECLINED,
                    act,
                    step.proposedBy(),
                    null,
                    reason);
        }
    }

    /** Better somebody else. */
    public record Suggest(MemberId other) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!step.awaits(act.by())) return refuse(step, Refusal.NOT_WAITING);
            if (other.equals(act.by())) return refuse(step, Refusal.SAME_PERSON);
            if (step.state() instanceof Committed c) {
                if (other.equals(c.owner())) return new Decline(null).applyTo(step, act);
                Committed asked =
                        new Committed(c.owner(), c.due(), c.since(), new Handover(other, act.at()), c.pause());
                return change(step, asked, StepEvent.Kind.SUGGESTED, act, other, null, null);
            }
            return change(
                    step,
                    new Proposed(other, step.due().orElseThrow(), act.at()),
                    StepEvent.Kind.SUGGESTED,
                    act,
                    other,
                    null,
                    null);
        }

        @Override
        public MemberId newOwner() {
            return other;
        }
    }

    /**
     * The time to answer is over.
     *
     * @param awaited who was asked
     */
    public record Unanswered(MemberId awaited) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!step.awaits(awaited)) return refuse(step, Refusal.NOT_WAITING);
            if (step.state() instanceof Committed c) {
                return change(step, withoutHandover(c), StepEvent.Kind.UNANSWERED, act, awaited, null, null);
            }
            Returned back = new Returned(
                    awaited, Returned.Why.UNANSWERED, null, step.due().orElseThrow());
            return change(step, back, StepEvent.Kind.UNANSWERED, act, awaited, null, null);
        }
    }

    private static Committed withoutHandover(Committed c) {
        return new Committed(c.owner(), c.due(), c.since(), null, c.pause());
    }
}
