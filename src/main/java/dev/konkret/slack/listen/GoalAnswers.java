package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.SorryModal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What everything about goals has in common: how its forms open over each other, and what becomes of a refusal. */
final class GoalAnswers {
    private final Domain domain;
    private final GoalDesk desk;
    private final Answers answers;

    GoalAnswers(Domain domain, GoalDesk desk, Answers answers) {
        this.domain = domain;
        this.desk = desk;
        this.answers = answers;
    }

    /** Returns the goal of that id in the reader's own workspace. */
    Optional<Goal> find(Reader who, String id) {
        return id.isBlank() ? Optional.empty() : desk.goals().find(who.team(), new GoalId(id));
    }

    /** Opens a view about an open goal, over the form the press came from if there is one. */
    void open(Press press, String id, Function<Goal, ObjectNode> view) {
        Optional<Goal> goal = find(press.who(), id);
        if (goal.isEmpty()) {
            show(press, sorry(GoalRefusal.NOT_FOUND, null, press.who()));
        } else if (goal.get().isClosed()) {
            show(press, sorry(GoalRefusal.ALREADY_CLOSED, goal.get(), press.who()));
        } else {
            show(press, view.apply(goal.get()));
        }
    }

    /**
     * Opens a view, over the form the press came from if there is one. What only says that a goal is stored makes way: Slack
     * lays three views over each other at most, and plan, resources and a need are three already.
     */
    void show(Press press, ObjectNode view) {
        View from = press.view();
        if (isStored(from)) instead(press, view);
        else if (isModal(from)) answers.push(press.triggerId(), view);
        else answers.open(press.triggerId(), view);
    }

    /** Puts a view in the place of the form the press came from; opens it when it came from elsewhere. */
    void instead(Press press, ObjectNode view) {
        answers.instead(press, view);
    }

    /** Brings the view below a form that was sent off up to date. */
    void below(View form, ObjectNode view) {
        String below = form.getPreviousViewId();
        if (below != null && !below.isBlank()) answers.change(below, view);
    }

    /** Does something with a goal and has what follows from it attended to at once. */
    GoalOutcome act(Reader who, String id, GoalCommand command) {
        if (id.isBlank()) return new GoalOutcome.Refused(GoalRefusal.NOT_FOUND, null);
        GoalOutcome outcome = desk.keeper().act(who.team(), new GoalId(id), who.id(), command);
        answers.hint();
        return outcome;
    }

    /** A list of something about a goal, worked on in place. */
    interface Listed {
        /** @param problem what stood in the way of a change, in mrkdwn; null when nothing did */
        ObjectNode view(Goal goal, @Nullable String problem);
    }

    /** Does something with a goal and shows the list in which it was pressed anew. */
    void change(Press press, String id, GoalCommand command, Listed list) {
        Reader who = press.who();
        GoalOutcome outcome = act(who, id, command);
        find(who, id)
                .ifPresentOrElse(
                        now -> instead(press, list.view(now, refusal(outcome, who))),
                        () -> sayIfRefused(press, outcome));
    }

    /** Says why something pressed does not go: to the person alone under a message, as a dialog elsewhere. */
    void say(Press press, String sentence) {
        if (press.responseUrl() != null)
            answers.add(
                    press.responseUrl(), Replies.plainly(sentence, press.who().texts()));
        else show(press, SorryModal.saying(press.who().texts(), sentence));
    }

    /** Says why it does not go, unless it went. */
    void sayIfRefused(Press press, GoalOutcome outcome) {
        String sentence = refusal(outcome, press.who());
        if (sentence != null) say(press, sentence);
    }

    /** Closes the form when it went; else says in its place why it did not. */
    FormAnswer closed(Reader who, GoalOutcome outcome) {
        String sentence = refusal(outcome, who);
        return sentence == null ? FormAnswer.CLOSE : FormAnswer.instead(SorryModal.saying(who.texts(), sentence));
    }

    /** Shows the list below the form anew; what its own fields can mend stays in the form. */
    FormAnswer shown(Reader who, View view, GoalOutcome outcome, String field, Function<Goal, ObjectNode> list) {
        if (outcome instanceof GoalOutcome.NotOutlined not) {
            return FormAnswer.errors(Map.of(field, GoalRefusals.sentence(not.why(), who.texts())));
        }
        if (outcome instanceof GoalOutcome.Changed changed) {
            below(view, list.apply(changed.goal()));
        }
        return closed(who, outcome);
    }

    /** Returns why it did not go, in mrkdwn; null when it did. */
    @Nullable
    String refusal(GoalOutcome outcome, Reader who) {
        if (outcome instanceof GoalOutcome.Refused r) return GoalRefusals.sentence(r.why(), r.goal(), who.texts());
        if (outcome instanceof GoalOutcome.NotOutlined n) return GoalRefusals.sentence(n.why(), who.texts());
        return null;
    }

    /** Returns true the first time this form is sent off with this content; a second time changes nothing. */
    boolean firstTime(Reader who, View form) {
        int content = form.getState() == null ? 0 : form.getState().toString().hashCode();
        return domain.once().first(who.team(), "form:" + form.getId() + ":" + content, Domain.REMEMBERED);
    }

    private static ObjectNode sorry(GoalRefusal why, @Nullable Goal goal, Reader who) {
        return SorryModal.saying(who.texts(), GoalRefusals.sentence(why, goal, who.texts()));
    }

    private static boolean isStored(@Nullable View view) {
        return view != null && GoalAction.WRITTEN_VIEW.equals(view.getCallbackId());
    }

    private static boolean isModal(@Nullable View view) {
        return view != null && "modal".equals(view.getType());
    }
}
