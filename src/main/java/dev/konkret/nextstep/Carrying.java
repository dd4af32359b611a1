package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepCommand.change;
import static dev.konkret.nextstep.StepCommand.ownedBy;
import static dev.konkret.nextstep.StepCommand.refuse;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an owner does on the way: move the date, make it smaller, ask for help or a decision. */
public final class Carrying {

    /** From this postponement on the bot asks: smaller, help, or drop? */
    public static final int RETHINK_AT = 3;

    private Carrying() {}

    /** Returns whether {@code by} owns the step and has moved it so often that something better is asked for first. */
    public static boolean asksForBetter(NextStep step, MemberId by) {
        return ownedBy(step, by) != null && step.postponements() + 1 >= RETHINK_AT;
    }

    /**
     * Moves the date.
     *
     * @param reason why; null when none was given
     * @param insist move it although the bot has asked for something better
     */
    public record Postpone(LocalDate due, @Nullable String reason, boolean insist) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (due.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            boolean later = due.isAfter(c.due());
            if (later && !insist && step.postponements() + 1 >= RETHINK_AT) return refuse(step, Refusal.RETHINK_FIRST);
            Committed moved = new Committed(c.owner(), due, c.since(), c.handover(), null);
            Changed changed = change(step, moved, StepEvent.Kind.POSTPONED, act, null, due, reason);
            return later ? new Changed(changed.step().postponedOnceMore(), changed.event()) : changed;
        }
    }

    /** Takes another day because nobody works on the one that was entered. That is no postponement. */
    public record Mend(LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (due.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            Committed moved = new Committed(c.owner(), due, c.since(), c.handover(), c.pause());
            return change(step, moved, StepEvent.Kind.POSTPONED, act, null, due, null);
        }
    }

    /** Makes one smaller step of it. */
    public record MakeSmaller(String what, LocalDate due) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (due.isBefore(act.today())) return refuse(step, Refusal.DUE_IN_THE_PAST);
            Committed smaller = new Committed(c.owner(), due, c.since(), c.handover(), null);
            Changed changed = change(step, smaller, StepEvent.Kind.MADE_SMALLER, act, null, due, step.what());
            return new Changed(changed.step().saying(what), changed.event());
        }
    }

    /** Asks a channel for help; nudges pause. */
    public record AskHelp(ChannelId channel, String question) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            return change(
                    step,
                    paused(c, new Pause.Help(channel, question, act.at())),
                    StepEvent.Kind.HELP_ASKED,
                    act,
                    null,
                    null,
                    question);
        }
    }

    /** Asks one person to choose between options; nudges pause. */
    public record AskDecision(MemberId decider, String question, List<String> options) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (decider.equals(act.by())) return refuse(step, Refusal.SAME_PERSON);
            return change(
                    step,
                    paused(c, new Pause.Decision(decider, question, options, act.at())),
                    StepEvent.Kind.DECISION_ASKED,
                    act,
                    decider,
                    null,
                    question);
        }

        @Override
        public MemberId newOwner() {
            return decider;
        }
    }

    /**
     * The decider chooses.
     *
     * @param option index into the options asked for
     */
    public record Decide(int option) implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            if (!(step.state() instanceof Committed c) || !(c.pause() instanceof Pause.Decision d)) {
                return refuse(step, Refusal.NOT_WAITING);
            }
            if (!d.decider().equals(act.by())) return refuse(step, Refusal.NOT_YOURS);
            if (option < 0 || option >= d.options().size()) return refuse(step, Refusal.NOT_WAITING);
            String chosen = d.options().get(option);
            return change(step, paused(c, null), StepEvent.Kind.DECIDED, act, c.owner(), null, chosen);
        }
    }

    /** The owner goes on. */
    public record Resume() implements StepCommand {
        @Override
        public Outcome applyTo(NextStep step, Act act) {
            Committed c = ownedBy(step, act.by());
            if (c == null) return refuse(step, Refusal.NOT_YOURS);
            if (c.pause() == null) return refuse(step, Refusal.NOT_WAITING);
            return change(step, paused(c, null), StepEvent.Kind.RESUMED, act, null, null, null);
        }
    }

    private static Committed paused(Committed c, @Nullable Pause pause) {
        return new Committed(c.owner(), c.due(), c.since(), c.handover(), pause);
    }
}
