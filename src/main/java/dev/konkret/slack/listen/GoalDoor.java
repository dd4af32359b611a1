package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.finding.Sight;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.StillThere;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalForms;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.MemberId;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets people at a goal and its polls: whoever may read its channel, and whom it concerns by name or by vote. A press in the
 * goal's own channel shows that by itself. A form is opened only for who was let in; who has left the channel since can neither
 * press anything in it nor send it off.
 */
final class GoalDoor implements Predicate<Press> {
    private final Sight sight;
    private final StillThere still;
    private final PollDesk desk;
    private final Answers answers;

    GoalDoor(Sight sight, StillThere still, PollDesk desk, Answers answers) {
        this.sight = sight;
        this.still = still;
        this.desk = desk;
        this.answers = answers;
    }

    @Override
    public boolean test(Press press) {
        if (press.view() != null && "modal".equals(press.view().getType())) return inForm(press, press.view());
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

    private boolean inForm(Press press, View form) {
        Optional<ObjectNode> shut = shut(press.who(), form);
        shut.ifPresent(sorry -> answers.push(press.triggerId(), sorry));
        return shut.isEmpty();
    }

    /** Returns what takes the place of a form about a goal the reader must not see any more; empty when there is no such goal. */
    Optional<FormAnswer> instead(Reader who, View form) {
        return shut(who, form).map(FormAnswer::instead);
    }

    private Optional<ObjectNode> shut(Reader who, View form) {
        return goal(who, GoalForms.goalOf(form))
                .filter(goal -> !goal.concerns(who.id())
                        && !desk.mayVote(goal, who.id())
                        && !still.mayRead(who.team(), who.id(), goal.channel()))
                .map(goal -> SorryModal.saying(who.texts(), who.texts().get("goal.refusal.unseen")));
    }

    private Optional<Goal> goal(Press press) {
        return goal(press.who(), GoalAction.goalOf(Choice.of(press.value()).subject()));
    }

    private Optional<Goal> goal(Reader who, String id) {
        if (id.isBlank()) return Optional.empty();
        Optional<Goal> goal = desk.with().goals().find(who.team(), new GoalId(id));
        return goal.or(() -> desk.polls().find(who.team(), new PollId(id)).flatMap(p -> desk.goalOf(who.team(), p)));
    }

    private boolean sees(Press press, Goal goal) {
        MemberId who = press.who().id();
        return goal.channel().value().equals(press.channel())
                || goal.concerns(who)
                || desk.mayVote(goal, who)
                || sight.of(goal.team(), who).see(goal.channel());
    }
}
