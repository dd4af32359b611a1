package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Layer;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PlanModal;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.TurnModal;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plan turned around: layers become proposed next steps, whose owners still have to say yes. */
final class PlanTurning {
    private final Domain domain;
    private final GoalDesk desk;
    private final Answers answers;
    private final GoalAnswers goals;

    PlanTurning(Domain domain, GoalDesk desk, Answers answers, GoalAnswers goals) {
        this.domain = domain;
        this.desk = desk;
        this.answers = answers;
        this.goals = goals;
    }

    FormAnswer proposed(Reader who, View view) {
        TurnModal.Entry entry = TurnModal.read(view);
        List<TurnModal.Wish> wishes =
                entry.wishes().stream().filter(w -> w.owner() != null).toList();
        Map<String, String> errors = new LinkedHashMap<>();
        if (wishes.isEmpty() && !entry.wishes().isEmpty()) {
            String first = GoalAction.FIELD_STEP_OWNER + entry.wishes().get(0).layer();
            errors.put(first, who.texts().get("goal.error.turn"));
        }
        for (TurnModal.Wish wish : wishes) missing(wish, who, errors);
        if (!errors.isEmpty()) return FormAnswer.errors(errors);
        Goal goal = goals.find(who, entry.goal().value()).orElse(null);
        for (TurnModal.Wish wish : wishes) if (goal != null) propose(goal, wish, who, errors);
        answers.hint();
        // What went is done, and doing it again does nothing: only what did not go is asked for again.
        if (!errors.isEmpty()) return FormAnswer.errors(errors);
        if (goal != null) shownBelow(view, goal, who);
        return FormAnswer.CLOSE;
    }

    private static void missing(TurnModal.Wish wish, Reader who, Map<String, String> errors) {
        String field = GoalAction.FIELD_STEP_DUE + wish.layer();
        if (wish.due() == null) errors.put(field, who.texts().get("error.due.missing"));
        else if (wish.due().isBefore(who.today())) errors.put(field, who.texts().get("error.due.past"));
    }

    private void propose(Goal goal, TurnModal.Wish wish, Reader who, Map<String, String> errors) {
        BackwardPlan plan = goal.outline().plan();
        Optional<Layer> layer = plan == null ? Optional.empty() : plan.layer(wish.layer());
        if (layer.isEmpty() || wish.owner() == null || wish.due() == null) return;
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        stepOf(goal, layer.get()),
                        who.team(),
                        layer.get().before(),
                        place(goal),
                        who.id(),
                        wish.owner(),
                        wish.due(),
                        null,
                        goal.id()));
        if (outcome instanceof Outcome.Refused refused) {
            Map<String, String> under = Refusals.underField(refused.why(), who.texts());
            String owner = under.get(ActionId.FIELD_WHO);
            String due = under.get(ActionId.FIELD_DUE);
            String sentence = Refusals.sentence(refused.why(), refused.step(), who.texts(), who.today());
            if (due != null) errors.put(GoalAction.FIELD_STEP_DUE + wish.layer(), due);
            else errors.put(GoalAction.FIELD_STEP_OWNER + wish.layer(), owner != null ? owner : sentence);
            return;
        }
        int id = layer.get().id();
        goals.act(who, goal.id().value(), new Outlining.Plan(p -> p.turned(id)));
    }

    private void shownBelow(View view, Goal goal, Reader who) {
        Goal now = goals.find(who, goal.id().value()).orElse(goal);
        goals.below(view, PlanModal.view(now, desk.keeper().daysOf(now.team(), now.writtenBy()), null, who.texts()));
    }

    /** The same for every attempt, so that pressing twice makes no second step. */
    static NextStepId stepOf(Goal goal, Layer layer) {
        return new NextStepId(goal.id().value() + "-l" + layer.id());
    }

    /** Steps towards a goal stand under its card; null while it has none. */
    private @Nullable Place place(Goal goal) {
        return desk.goals()
                .card(goal.team(), goal.id())
                .map((MessageRef card) -> Place.of(card))
                .orElse(null);
    }
}
