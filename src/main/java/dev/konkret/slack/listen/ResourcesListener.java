package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GapModal;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.NeedModal;
import dev.konkret.slack.view.ResourcesModal;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The resources of a goal: what it needs against what is there, a list one works on in place. */
final class ResourcesListener {
    private final GoalAnswers goals;

    ResourcesListener(GoalAnswers goals) {
        this.goals = goals;
    }

    void register(Registrations on) {
        on.press(GoalAction.RESOURCES, press -> show(press, press.value()));
        on.press(
                GoalAction.NEED_ADD,
                press -> goals.open(
                        press,
                        press.value(),
                        goal -> NeedModal.view(goal.id(), null, press.who().texts())));
        on.press(GoalAction.NEED_MORE, this::moreOfNeed);
        on.form(GoalAction.NEED_FORM, this::need);
    }

    void show(Press press, String id) {
        goals.open(
                press, id, goal -> ResourcesModal.view(goal, null, press.who().texts()));
    }

    private void moreOfNeed(Press press) {
        Choice choice = Choice.of(press.value());
        String id = GoalAction.goalOf(choice.subject());
        int need = GoalAction.partOf(choice.subject());
        switch (choice.kind()) {
            case GoalAction.CHOICE_EDIT ->
                about(
                        press,
                        id,
                        need,
                        (goal, it) -> NeedModal.view(goal.id(), it, press.who().texts()));
            case GoalAction.CHOICE_AS_STEP ->
                about(
                        press,
                        id,
                        need,
                        (goal, it) -> GapModal.asStep(goal.id(), it, press.who().texts()));
            case GoalAction.CHOICE_AS_QUESTION ->
                about(
                        press,
                        id,
                        need,
                        (goal, it) ->
                                GapModal.asQuestion(goal.id(), it, press.who().texts()));
            case GoalAction.CHOICE_LEAVE_OPEN -> changeResources(press, id, r -> r.leaveOpen(need));
            case GoalAction.CHOICE_REMOVE -> changeResources(press, id, r -> r.remove(need));
            default -> {}
        }
    }

    /** Makes the form about one need of a goal. */
    private interface NeedForm {
        ObjectNode view(Goal goal, Need need);
    }

    private void about(Press press, String id, int need, NeedForm form) {
        Reader who = press.who();
        goals.open(
                press,
                id,
                goal -> goal.outline()
                        .resources()
                        .need(need)
                        .map(it -> form.view(goal, it))
                        .orElseGet(() -> ResourcesModal.view(
                                goal, GoalRefusals.sentence(OutlineRefusal.NOT_FOUND, who.texts()), who.texts())));
    }

    private void changeResources(Press press, String id, Function<Resources, Edit<Resources>> change) {
        goals.change(
                press,
                id,
                new Outlining.Provide(change),
                (goal, problem) ->
                        ResourcesModal.view(goal, problem, press.who().texts()));
    }

    private FormAnswer need(Reader who, View view) {
        NeedModal.Entry entry = NeedModal.read(view, who.texts());
        Map<String, String> problems = entry.problems();
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        if (entry.need() < 0 && !goals.firstTime(who, view)) return FormAnswer.CLOSE;
        Takes.Kind kind = entry.kind() == null ? Takes.Kind.OTHER : entry.kind();
        String what = entry.what() == null ? "" : entry.what();
        GoalOutcome outcome = goals.act(
                who,
                entry.goal().value(),
                new Outlining.Provide(r -> entry.need() < 0
                        ? r.add(kind, what, entry.coverage())
                        : r.cover(entry.need(), entry.coverage())));
        return goals.shown(
                who, view, outcome, GoalAction.FIELD_NEEDED, goal -> ResourcesModal.view(goal, null, who.texts()));
    }
}
