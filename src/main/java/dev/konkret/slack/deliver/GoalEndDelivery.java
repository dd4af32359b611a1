package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.slack.PictureDesk;
import dev.konkret.slack.PollDesk;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;

/** Erases a goal that is over, with its polls and links, when it was kept long enough. */
final class GoalEndDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final JournalDelivery journal;
    private final PictureDesk desk;
    private final PollDesk polls;

    GoalEndDelivery(Deliveries.Parts parts, PictureDesk desk, PollDesk polls, JournalDelivery journal) {
        this.parts = parts;
        this.journal = journal;
        this.desk = desk;
        this.polls = polls;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        GoalId id = new GoalId(claim.appointment().subject());
        Optional<Instant> end =
                desk.goals().find(team, id).flatMap(Goal::closedAt).map(at -> at.plus(parts.kept()));
        if (end.isPresent() && end.get().isAfter(parts.now())) {
            parts.agenda().done(claim, null, end.get());
            return;
        }
        if (end.isPresent()) {
            // The goal goes last: who dies in between finds it, and does the rest.
            for (Poll poll : polls.polls().ofGoal(team, id)) polls.polls().erase(poll);
            desk.links().revoke(team, LinkPurpose.GOAL_PAGE, id.value());
            desk.goals().erase(team, id);
            journal.erased(team);
        }
        parts.agenda().done(claim, null, null);
    }
}
