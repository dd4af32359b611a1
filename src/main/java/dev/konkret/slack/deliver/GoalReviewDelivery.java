package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.GoalCard;
import dev.konkret.slack.view.GoalNews;
import java.util.Optional;

/** Brings a goal back to who is in charge of it on the day it was to be looked at again. */
final class GoalReviewDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final GoalDesk desk;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    GoalReviewDelivery(Deliveries.Parts parts, GoalDesk desk, DirectMail mail, Readers readers, Courtesy courtesy) {
        this.parts = parts;
        this.desk = desk;
        this.mail = mail;
        this.readers = readers;
        this.courtesy = courtesy;
    }

    @Override
    public void handle(Claim claim) {
        Optional<Goal> found = desk.live(
                claim.appointment().team(), new GoalId(claim.appointment().subject()));
        if (found.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Goal goal = found.get();
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
