package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.LayerSteps;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.GoalRefusals;
import dev.konkret.slack.view.LayerModal;
import dev.konkret.slack.view.PlanModal;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.TurnModal;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The backward plan: its layers, their days and their order. */
final class PlanListener {
    private final Domain domain;
    private final GoalDesk desk;
    private final GoalAnswers goals;
    private final PlanTurning turning;

    PlanListener(Domain domain, GoalDesk desk, GoalAnswers goals, PlanTurning turning) {
        this.domain = domain;
        this.desk = desk;
        this.goals = goals;
        this.turning = turning;
    }

    void register(Registrations on) {
        on.press(GoalAction.PLAN, press -> goals.open(press, press.value(), goal -> plan(goal, press.who(), null)));
        on.press(
                GoalAction.LAYER_ADD,
                press -> goals.open(press, press.value(), goal -> fresh(goal, null, press.who())));
        on.press(GoalAction.LAYER_MORE, this::more);
        on.press(GoalAction.TURN, press -> goals.open(press, press.value(), goal -> turned(goal, press.who())));
        on.form(GoalAction.LAYER_FORM, this::layer);
        on.form(GoalAction.STEPS_FORM, turning::proposed);
    }

    private ObjectNode plan(Goal goal, Reader who, @Nullable String said) {
        return PlanModal.view(goal, days(goal), LayerSteps.of(goal, domain.steps()), said, who.texts());
    }

    /** The days of whoever wrote the goal count, for everybody who plans. */
    private Days days(Goal goal) {
        return desk.keeper().daysOf(goal.team(), goal.writtenBy());
    }

    private Days days(Reader who, String id) {
        return goals.find(who, id).map(this::days).orElseGet(() -> desk.keeper().daysOf(who.team(), who.id()));
    }

    private ObjectNode turned(Goal goal, Reader who) {
        BackwardPlan plan = goal.outline().plan();
        return TurnModal.view(goal, plan == null ? List.of() : plan.turnedAround(days(goal)), who.texts());
    }

    /** @param behind the layer the new one comes before in time; null for the one nearest to today */
    private static ObjectNode fresh(Goal goal, @Nullable Integer behind, Reader who) {
        BackwardPlan plan = goal.outline().plan();
        List<Layer> layers = plan == null ? List.of() : plan.layers();
        int place = behind == null ? layers.size() : placeOf(layers, behind) + 1;
        Layer above = place == 0 ? null : layers.get(place - 1);
        return LayerModal.fresh(goal.id(), place, above, who.texts());
    }

    private static int placeOf(List<Layer> layers, int id) {
        for (int i = 0; i < layers.size(); i++) if (layers.get(i).id() == id) return i;
        return layers.size() - 1;
    }

    private void more(Press press) {
        Choice choice = Choice.of(press.value());
        String id = GoalAction.goalOf(choice.subject());
        int layer = GoalAction.partOf(choice.subject());
        Reader who = press.who();
        switch (choice.kind()) {
            case GoalAction.CHOICE_EDIT -> goals.open(press, id, goal -> form(goal, layer, who));
            case GoalAction.CHOICE_BEHIND -> goals.open(press, id, goal -> fresh(goal, layer, who));
            case GoalAction.CHOICE_UP -> change(press, id, days -> plan -> moved(plan, layer, -1, days));
            case GoalAction.CHOICE_DOWN -> change(press, id, days -> plan -> moved(plan, layer, 1, days));
            case GoalAction.CHOICE_LEAVE_OPEN -> change(press, id, days -> plan -> plan.reopen(layer));
            case GoalAction.CHOICE_REMOVE -> change(press, id, days -> plan -> plan.remove(layer, days));
            default -> {}
        }
    }

    private ObjectNode form(Goal goal, int layer, Reader who) {
        BackwardPlan plan = goal.outline().plan();
        return (plan == null ? Optional.<Layer>empty() : plan.layer(layer))
                .map(l -> LayerModal.of(goal.id(), l, who.texts()))
                .orElseGet(() -> plan(goal, who, GoalRefusals.sentence(OutlineRefusal.NOT_FOUND, who.texts())));
    }

    private static Edit<BackwardPlan> moved(BackwardPlan plan, int layer, int by, Days days) {
        int place = placeOf(plan.layers(), layer) + by;
        return plan.reorder(layer, place, days);
    }

    /** Changes the plan and shows it anew, with what stood in the way if something did. */
    private void change(Press press, String id, Function<Days, Function<BackwardPlan, Edit<BackwardPlan>>> edit) {
        Reader who = press.who();
        goals.change(
                press, id, new Outlining.Plan(edit.apply(days(who, id))), (goal, problem) -> plan(goal, who, problem));
    }

    private FormAnswer layer(Reader who, View view) {
        LayerModal.Entry entry = LayerModal.read(view);
        Map<String, String> problems = new LinkedHashMap<>(entry.problems(who.texts()));
        MemberId owner = entry.owner();
        // Said while the name is chosen, not when the plan is turned around and the person shall be asked.
        Refusal unfit = owner == null || owner.equals(who.id())
                ? null
                : domain.tracker().unfit(who.team(), owner);
        if (unfit != null)
            problems.put(GoalAction.FIELD_OWNER, Refusals.sentence(unfit, null, who.texts(), who.today()));
        if (!problems.isEmpty() || entry.before() == null) return FormAnswer.errors(problems);
        String id = entry.goal().value();
        if (entry.layer() < 0 && !goals.firstTime(who, view)) return FormAnswer.CLOSE;
        Layer.Words words = new Layer.Words(entry.before(), entry.takes(), owner);
        Days days = days(who, id);
        GoalOutcome outcome = goals.act(
                who,
                id,
                new Outlining.Plan(plan ->
                        entry.layer() < 0 ? added(plan, entry, words, days) : rewritten(plan, entry, words, days)));
        boolean aboutDays = outcome instanceof GoalOutcome.NotOutlined not && aboutDays(not.why());
        String field = aboutDays ? GoalAction.FIELD_BY : GoalAction.FIELD_BEFORE;
        return goals.shown(who, view, outcome, field, changed -> plan(changed, who, null));
    }

    private static boolean aboutDays(OutlineRefusal why) {
        return why == OutlineRefusal.IN_THE_PAST
                || why == OutlineRefusal.NOT_BEFORE_CELEBRATION
                || why == OutlineRefusal.OUT_OF_ORDER;
    }

    private static Edit<BackwardPlan> added(BackwardPlan plan, LayerModal.Entry entry, Layer.Words words, Days days) {
        Edit<BackwardPlan> added = plan.add(words, entry.place(), days);
        LocalDate by = entry.by();
        return by == null ? added : added.match(made -> made.move(made.lastId(), by, days), Edit::refused);
    }

    private static Edit<BackwardPlan> rewritten(
            BackwardPlan plan, LayerModal.Entry entry, Layer.Words words, Days days) {
        Edit<BackwardPlan> said = plan.say(entry.layer(), words);
        Layer old = plan.layer(entry.layer()).orElse(null);
        if (old == null) return said;
        LocalDate by = entry.by();
        if (by == null) {
            boolean loosened = old.fixed() && !old.turned();
            return loosened ? said.match(made -> made.release(old.id(), days), Edit::refused) : said;
        }
        boolean same = old.fixed() && old.by().equals(by);
        return same ? said : said.match(made -> made.move(old.id(), by, days), Edit::refused);
    }
}
