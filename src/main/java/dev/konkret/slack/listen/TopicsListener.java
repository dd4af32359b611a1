package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.goal.outline.Template;
import dev.konkret.slack.view.BranchModal;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.TopicsModal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The topics of a goal: a tree one works on in place. */
final class TopicsListener {
    private final GoalAnswers goals;

    TopicsListener(GoalAnswers goals) {
        this.goals = goals;
    }

    void register(Registrations on) {
        on.press(GoalAction.TOPICS, press -> show(press, press.value()));
        on.press(
                GoalAction.BRANCH_ADD,
                press -> goals.open(
                        press,
                        GoalAction.goalOf(press.value()),
                        goal -> BranchModal.view(
                                goal, null, MindMap.ROOT, press.who().texts())));
        on.press(GoalAction.BRANCH_MORE, this::moreOfBranch);
        on.press(
                GoalAction.TEMPLATE,
                press -> changeTopics(
                        press,
                        press.value(),
                        new Outlining.Branch(map -> Template.DIGITAL_MARKETING.growOn(
                                map, press.who().texts().language()))));
        on.form(GoalAction.BRANCH_FORM, this::branch);
    }

    void show(Press press, String id) {
        goals.open(press, id, goal -> TopicsModal.view(goal, null, press.who().texts()));
    }

    private void moreOfBranch(Press press) {
        Choice choice = Choice.of(press.value());
        String id = GoalAction.goalOf(choice.subject());
        int branch = GoalAction.partOf(choice.subject());
        switch (choice.kind()) {
            case GoalAction.CHOICE_TWIG ->
                goals.open(
                        press,
                        id,
                        goal -> BranchModal.view(goal, null, branch, press.who().texts()));
            case GoalAction.CHOICE_EDIT -> goals.open(press, id, goal -> form(goal, branch, press.who()));
            case GoalAction.CHOICE_UP -> changeTopics(press, id, new Outlining.Branch(map -> moved(map, branch, -1)));
            case GoalAction.CHOICE_DOWN -> changeTopics(press, id, new Outlining.Branch(map -> moved(map, branch, 1)));
            case GoalAction.CHOICE_REMOVE -> changeTopics(press, id, new Outlining.Branch(map -> map.remove(branch)));
            default -> {}
        }
    }

    private static ObjectNode form(Goal goal, int id, Reader who) {
        Optional<Branch> branch = goal.outline().topics().branch(id);
        return branch.map(b -> BranchModal.view(goal, b, b.on(), who.texts()))
                .orElseGet(() -> TopicsModal.view(
                        goal, GoalRefusals.sentence(OutlineRefusal.NOT_FOUND, who.texts()), who.texts()));
    }

    private static Edit<MindMap> moved(MindMap map, int id, int by) {
        Optional<Branch> branch = map.branch(id);
        int on = branch.map(Branch::on).orElse(MindMap.ROOT);
        List<Integer> siblings = map.twigs(on).stream().map(Branch::id).toList();
        return map.move(id, on, Math.max(0, siblings.indexOf(id) + by));
    }

    private void changeTopics(Press press, String id, GoalCommand command) {
        goals.change(
                press,
                id,
                command,
                (goal, problem) -> TopicsModal.view(goal, problem, press.who().texts()));
    }

    private FormAnswer branch(Reader who, View view) {
        BranchModal.Entry entry = BranchModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        String words = entry.words();
        if (!problems.isEmpty() || words == null) return FormAnswer.errors(problems);
        if (entry.branch() < 0 && !goals.firstTime(who, view)) return FormAnswer.CLOSE;
        GoalOutcome outcome = goals.act(
                who,
                entry.goal().value(),
                new Outlining.Branch(map -> entry.branch() < 0
                        ? map.add(entry.on(), words)
                        : map.rename(entry.branch(), words).match(named -> hung(named, entry), Edit::refused)));
        return goals.shown(
                who, view, outcome, GoalAction.FIELD_BRANCH, goal -> TopicsModal.view(goal, null, who.texts()));
    }

    private static Edit<MindMap> hung(MindMap map, BranchModal.Entry entry) {
        boolean there =
                map.branch(entry.branch()).filter(b -> b.on() == entry.on()).isPresent();
        return there ? Edit.made(map) : map.move(entry.branch(), entry.on(), MindMap.MOST_BRANCHES);
    }
}
