package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.slack.view.GoalCard;
import dev.konkret.slack.view.GoalNews;

/** Brings a goal back to who is in charge of it on the day it was to be looked at again. */
final class GoalReviewDelivery implements GoalDelivery {
    private final Deliveries.Parts parts;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    GoalReviewDelivery(Deliveries.Parts parts, DirectMail mail, Readers readers, Courtesy courtesy) {
        this.parts = parts;
        this.mail = mail;
        this.readers = readers;
        this.courtesy = courtesy;
    }

    @Override
    public void handle(Claim claim, Goal goal) {
        if (courtesy.putsOff(claim, goal.team(), goal.writtenBy())) return;
        GoalCard.Steps steps = GoalCard.Steps.of(parts.steps().ofGoal(goal.team(), goal.id(), GoalCare.MOST_STEPS));
        mail.send(
                claim,
                "review:" + goal.id() + ":" + claim.dueAt().toEpochMilli(),
                goal.writtenBy(),
                GoalNews.review(
                        goal,
                        steps,
                        readers.person(goal.team(), goal.writtenBy()).texts()),
                null);
    }
}
