package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the person a step waits for: for their yes, or for a decision. */
final class QuestionDelivery implements StepDelivery {
    private static final Set<StepEvent.Kind> NAMING =
            EnumSet.of(StepEvent.Kind.PROPOSED, StepEvent.Kind.SUGGESTED, StepEvent.Kind.HANDOVER_ASKED);

    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;
    private final FollowingLetters following;
    private final GoalDesk goals;

    QuestionDelivery(
            Deliveries.Parts parts,
            DirectMail mail,
            Readers readers,
            Courtesy courtesy,
            FollowingLetters following,
            GoalDesk goals) {
        this.following = following;
        this.goals = goals;
        this.courtesy = courtesy;
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim, NextStep step) {
        NextStep.Asking asked = step.asking().orElse(null);
        if (asked == null) {
            parts.agenda().done(claim, null, null);
            return;
        }
        if (courtesy.laysDown(claim, step, asked.who(), false)) return;
        Readers.Reader reader = readers.person(step.team(), asked.who());
        mail.send(
                claim,
                "ask:" + step.id() + ":" + asked.since().toEpochMilli(),
                asked.who(),
                StepQuestion.message(
                        step,
                        new StepQuestion.Around(
                                dayOff(step, asked.who()),
                                goal(step),
                                parts.plan().answersUntilDue(step, asked.who(), asked.since()),
                                named(step, asked.who())),
                        parts.links().get(),
                        reader.texts(),
                        reader.today()),
                null,
                reader.today(),
                following.about(step, asked.who()));
    }

    private @Nullable StepEvent named(NextStep step, MemberId who) {
        return parts.steps().history(step.team(), step.id()).stream()
                .filter(e -> NAMING.contains(e.kind()) && who.equals(e.other()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private @Nullable String goal(NextStep step) {
        if (step.goal() == null) return null;
        return goals.goals()
                .find(step.team(), step.goal())
                .map(goal -> goal.text().text().words())
                .orElse(null);
    }

    private @Nullable DayOff dayOff(NextStep step, MemberId who) {
        return step.due()
                .flatMap(due -> DayOff.of(due, parts.people().workingTime(step.team(), who)))
                .orElse(null);
    }
}
