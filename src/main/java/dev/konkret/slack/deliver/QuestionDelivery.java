package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks the person a step waits for: for their yes, or for a decision. */
final class QuestionDelivery implements StepDelivery {
    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    QuestionDelivery(Deliveries.Parts parts, DirectMail mail, Readers readers, Courtesy courtesy) {
        this.courtesy = courtesy;
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    private record Asked(MemberId who, Instant at) {}

    @Override
    public void handle(Claim claim, NextStep step) {
        Asked asked = asked(step);
        if (asked == null) {
            parts.agenda().done(claim, null, null);
            return;
        }
        if (courtesy.laysDown(claim, step, asked.who(), false)) return;
        Readers.Reader reader = readers.person(step.team(), asked.who());
        mail.send(
                claim,
                "ask:" + step.id() + ":" + asked.at().toEpochMilli(),
                asked.who(),
                StepQuestion.message(
                        step, dayOff(step, asked.who()), parts.links().get(), reader.texts(), reader.today()),
                null);
    }

    private @Nullable DayOff dayOff(NextStep step, MemberId who) {
        return step.due()
                .flatMap(due -> DayOff.of(due, parts.people().workingTime(step.team(), who)))
                .orElse(null);
    }

    private static @Nullable Asked asked(NextStep step) {
        if (step.state() instanceof Proposed p) return new Asked(p.to(), p.askedAt());
        if (!(step.state() instanceof Committed c)) return null;
        if (c.handover() != null)
            return new Asked(c.handover().to(), c.handover().askedAt());
        return c.pause() instanceof Pause.Decision d ? new Asked(d.decider(), d.since()) : null;
    }
}
