package dev.konkret.slack.listen;

import dev.konkret.finding.Sight;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.MemberId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lets people at a goal and its polls: whoever may read its channel, and whom it concerns by name or by vote. A press in the
 * goal's own channel shows that by itself. A form is opened only for who was let in, so what is pressed in one is not asked
 * about again: a workshop would use up what Slack answers a minute.
 */
final class GoalDoor implements Predicate<Press> {
    private final Sight sight;
    private final PollDesk desk;
    private final Answers answers;

    GoalDoor(Sight sight, PollDesk desk, Answers answers) {
        this.sight = sight;
        this.desk = desk;
        this.answers = answers;
    }

    @Override
    public boolean test(Press press) {
        if (press.view() != null && "modal".equals(press.view().getType())) return true;
        Optional<Goal> goal = goal(press);
        // Who asks for what is not there is told so by what they pressed.
        if (goal.isEmpty() || sees(press, goal.get())) return true;
        String sentence = press.who().texts().get("goal.refusal.unseen");
        if (press.responseUrl() != null)
            answers.add(
                    press.responseUrl(), Replies.plainly(sentence, press.who().texts()));
        else answers.open(press.triggerId(), SorryModal.saying(press.who().texts(), sentence));
        return false;
    }

    private Optional<Goal> goal(Press press) {
        String id = GoalAction.goalOf(Choice.of(press.value()).subject());
        if (id.isBlank()) return Optional.empty();
        Optional<Goal> goal = desk.with().goals().find(press.who().team(), new GoalId(id));
        return goal.or(() -> desk.polls()
                .find(press.who().team(), new PollId(id))
                .flatMap(p -> desk.goalOf(press.who().team(), p)));
    }

    private boolean sees(Press press, Goal goal) {
        MemberId who = press.who().id();
        return goal.channel().value().equals(press.channel())
                || goal.concerns(who)
                || mayVote(goal, who)
                || sight.of(goal.team(), who).see(goal.channel());
    }

    private boolean mayVote(Goal goal, MemberId who) {
        if (goal.polls() == 0) return false;
        PollId latest = PollId.of(goal.id(), goal.polls());
        return !desk.polls().roll(goal.team(), latest).groupsOf(who).isEmpty();
    }
}
