package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.MindMap.Branch;
import dev.konkret.goal.outline.Need;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.goal.outline.Template;
import dev.konkret.slack.view.BranchModal;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GapModal;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.NeedModal;
import dev.konkret.slack.view.ResourcesModal;
import dev.konkret.slack.view.TopicsModal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Topics and resources of a goal: two lists one works on in place. */
final class OutlineListener {
    private final GoalAnswers goals;
    private final GapListener gaps;

    OutlineListener(GoalAnswers goals, GapListener gaps) {
        this.goals = goals;
        this.gaps = gaps;
    }

    void register(Registrations on) {
        on.press(GoalAction.TOPICS, press -> topics(press, press.value()));
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
        on.press(GoalAction.RESOURCES, press -> resources(press, press.value()));
        on.press(
                GoalAction.NEED_ADD,
                press -> goals.open(
                        press,
                        press.value(),
                        goal -> NeedModal.view(goal.id(), null, press.who().texts())));
        on.press(GoalAction.NEED_MORE, this::moreOfNeed);
        on.form(GoalAction.NEED_FORM, this::need);
        gaps.register(on);
    }

    void topics(Press press, String id) {
        goals.open(press, id, goal -> TopicsModal.view(goal, null, press.who().texts()));
    }

    void resources(Press press, String id) {
        goals.open(
                press, id, goal -> ResourcesModal.view(goal, null, press.who().texts()));
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
        Reader who = press.who();
        GoalOutcome outcome = goals.act(who, id, command);
        goals.find(who, id)
                .ifPresentOrElse(
                        now -> goals.instead(press, TopicsModal.view(now, goals.refusal(outcome, who), who.texts())),
                        () -> goals.sayIfRefused(press, outcome));
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
        return shown(who, view, outcome, GoalAction.FIELD_BRANCH, goal -> TopicsModal.view(goal, null, who.texts()));
    }

    private static Edit<MindMap> hung(MindMap map, BranchModal.Entry entry) {
        boolean there =
                map.branch(entry.branch()).filter(b -> b.on() == entry.on()).isPresent();
        return there ? Edit.made(map) : map.move(entry.branch(), entry.on(), MindMap.MOST_BRANCHES);
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
        Reader who = press.who();
        GoalOutcome outcome = goals.act(who, id, new Outlining.Provide(change));
        goals.find(who, id)
                .ifPresentOrElse(
                        now -> goals.instead(press, ResourcesModal.view(now, goals.refusal(outcome, who), who.texts())),
                        () -> goals.sayIfRefused(press, outcome));
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
        return shown(who, view, outcome, GoalAction.FIELD_NEEDED, goal -> ResourcesModal.view(goal, null, who.texts()));
    }

    /** Shows the list below the form anew; what its own fields can mend stays in the form. */
    private FormAnswer shown(
            Reader who, View view, GoalOutcome outcome, String field, Function<Goal, ObjectNode> list) {
        if (outcome instanceof GoalOutcome.NotOutlined not) {
            return FormAnswer.errors(Map.of(field, GoalRefusals.sentence(not.why(), who.texts())));
        }
        if (outcome instanceof GoalOutcome.Changed changed) {
            goals.below(view, list.apply(changed.goal()));
        }
        return goals.closed(who, outcome);
    }
}
