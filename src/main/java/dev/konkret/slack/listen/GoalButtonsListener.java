package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Act;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.goal.Living;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalEndModal;
import dev.konkret.slack.view.GoalHistoryModal;
import dev.konkret.slack.view.GoalRefusals;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The buttons of a goal on its card, and how it ends. Whoever may not do something is told who may. */
final class GoalButtonsListener {
    private final Domain domain;
    private final GoalDesk desk;
    private final GoalAnswers goals;
    private final GoalWriting writing;
    private final TopicsListener topics;
    private final ResourcesListener resources;

    GoalButtonsListener(
            Domain domain,
            GoalDesk desk,
            GoalAnswers goals,
            GoalWriting writing,
            TopicsListener topics,
            ResourcesListener resources) {
        this.domain = domain;
        this.desk = desk;
        this.goals = goals;
        this.writing = writing;
        this.topics = topics;
        this.resources = resources;
    }

    void register(Registrations on) {
        on.press(
                GoalAction.START,
                press -> goals.sayIfRefused(press, goals.act(press.who(), press.value(), new Living.Start())));
        on.press(
                GoalAction.REACHED,
                press -> ifAllowed(
                        press,
                        press.value(),
                        new Living.Reach(),
                        goal -> GoalEndModal.reached(goal, press.who().texts())));
        on.press(GoalAction.MORE, this::more);
        on.form(GoalAction.REACH_FORM, this::reached);
        on.form(GoalAction.GIVE_UP_FORM, this::givenUp);
    }

    private void more(Press press) {
        Choice choice = Choice.of(press.value());
        String id = choice.subject();
        Reader who = press.who();
        switch (choice.kind()) {
            case GoalAction.CHOICE_EDIT -> writing.edit(press, id);
            case GoalAction.CHOICE_TOPICS -> topics.show(press, id);
            case GoalAction.CHOICE_RESOURCES -> resources.show(press, id);
            case GoalAction.CHOICE_GIVE_UP ->
                ifAllowed(press, id, new Living.GiveUp("?"), goal -> GoalEndModal.giveUp(goal, who.texts()));
            case GoalAction.CHOICE_TAKE_OVER -> takeOver(press, id);
            case GoalAction.CHOICE_HISTORY -> history(press, id);
            default -> {}
        }
    }

    /** Opens the form only for who could send it off, so that nobody fills one in for nothing. */
    private void ifAllowed(Press press, String id, GoalCommand command, Function<Goal, ObjectNode> form) {
        Reader who = press.who();
        Optional<Goal> goal = goals.find(who, id);
        if (goal.isEmpty()) {
            goals.say(press, GoalRefusals.sentence(GoalRefusal.NOT_FOUND, null, who.texts()));
            return;
        }
        Act act = new Act(who.id(), domain.clock().instant());
        String refusal = goals.refusal(command.applyTo(goal.get(), act), who);
        if (refusal != null) goals.say(press, refusal);
        else goals.show(press, form.apply(goal.get()));
    }

    private void takeOver(Press press, String id) {
        if (id.isBlank()) return;
        Reader who = press.who();
        goals.sayIfRefused(press, desk.keeper().takeOver(who.team(), new GoalId(id), who.id()));
    }

    private void history(Press press, String id) {
        Reader who = press.who();
        goals.find(who, id)
                .ifPresent(goal -> goals.show(
                        press,
                        GoalHistoryModal.view(
                                goal,
                                desk.goals().history(who.team(), goal.id()),
                                who.texts(),
                                who.today(),
                                domain.people()
                                        .workingTime(who.team(), who.id())
                                        .zone())));
    }

    private FormAnswer reached(Reader who, View view) {
        GoalId id = GoalEndModal.readReached(view);
        return goals.closed(who, goals.act(who, id.value(), new Living.Reach()));
    }

    private FormAnswer givenUp(Reader who, View view) {
        GoalEndModal.GiveUpEntry entry = GoalEndModal.readGiveUp(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.reason() == null) return FormAnswer.errors(problems);
        return goals.closed(who, goals.act(who, entry.goal().value(), new Living.GiveUp(entry.reason())));
    }
}
