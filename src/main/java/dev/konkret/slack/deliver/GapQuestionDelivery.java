package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.GapQuestion;
import dev.konkret.goal.Goal;
import dev.konkret.goal.Outlining;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.GoalNews;
import dev.konkret.workspace.MemberId;
import java.util.Optional;

/** Puts a question about a missing resource to the person who was named; while it is open, and in their working time. */
final class GapQuestionDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final GoalDesk desk;
    private final DirectMail mail;
    private final Readers readers;
    private final Courtesy courtesy;

    GapQuestionDelivery(Deliveries.Parts parts, GoalDesk desk, DirectMail mail, Readers readers, Courtesy courtesy) {
        this.parts = parts;
        this.desk = desk;
        this.mail = mail;
        this.readers = readers;
        this.courtesy = courtesy;
    }

    @Override
    public void handle(Claim claim) {
        String subject = claim.appointment().subject();
        Optional<GapQuestion> open = desk.goals()
                .find(claim.appointment().team(), GapQuestion.goalOf(subject))
                .filter(goal -> !goal.isClosed())
                .flatMap(goal -> GapQuestion.of(goal, subject));
        if (open.isPresent()) put(claim, open.get());
        else parts.agenda().done(claim, null, null);
    }

    private void put(Claim claim, GapQuestion it) {
        Goal goal = it.goal();
        MemberId who = it.question().who();
        if (parts.tracker().unfit(goal.team(), who) != null) {
            // Nobody is left to look into it, which the goal's card says again.
            int need = it.need().id();
            desk.keeper().act(goal.team(), goal.id(), it.asked().by(), new Outlining.Provide(r -> r.leaveOpen(need)));
            parts.agenda().done(claim, null, null);
            return;
        }
        if (courtesy.putsOff(claim, goal.team(), who)) return;
        mail.send(
                claim,
                "gap:" + goal.id() + ":" + it.need().id() + ":"
                        + it.asked().at().toEpochMilli(),
                who,
                GoalNews.question(it, readers.person(goal.team(), who).texts()),
                null);
    }
}
