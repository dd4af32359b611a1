package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Layer;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.LayerSteps;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PlanModal;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.TurnModal;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        if (goal == null) return FormAnswer.CLOSE;
        Map<Integer, Proposal> proposals = proposals(goal, wishes, who);
        // All of them or nobody: whoever mends a line may change the others too, and must not have asked them already.
        proposals.forEach((layer, proposal) -> {
            Refusal wrong = domain.tracker().wrong(proposal);
            if (wrong != null) note(wrong, layer, who, errors);
        });
        if (!errors.isEmpty()) return FormAnswer.errors(errors);
        proposals.forEach((layer, proposal) -> propose(goal, layer, proposal, who, errors));
        answers.hint();
        // What went is done, and doing it again does nothing: only what did not go is asked for again.
        if (!errors.isEmpty()) return FormAnswer.errors(errors);
        shownBelow(view, goal, who);
        return FormAnswer.CLOSE;
    }

    private static void missing(TurnModal.Wish wish, Reader who, Map<String, String> errors) {
        String field = GoalAction.FIELD_STEP_DUE + wish.layer();
        if (wish.due() == null) errors.put(field, who.texts().get("error.due.missing"));
        else if (wish.due().isBefore(who.today())) errors.put(field, who.texts().get("error.due.past"));
    }

    /** Returns what is to be proposed, by layer; a layer that is gone is nobody's any more. */
    private Map<Integer, Proposal> proposals(Goal goal, List<TurnModal.Wish> wishes, Reader who) {
        BackwardPlan plan = goal.outline().plan();
        Map<Integer, Proposal> proposals = new LinkedHashMap<>();
        if (plan == null) return proposals;
        Place place = place(goal);
        for (TurnModal.Wish wish : wishes) {
            MemberId owner = wish.owner();
            LocalDate due = wish.due();
            Layer layer = plan.layer(wish.layer()).orElse(null);
            if (layer == null || owner == null || due == null) continue;
            NextStepId id = new NextStepId(layer.stepOf(goal.id()));
            proposals.put(
                    layer.id(),
                    new Proposal(id, who.team(), layer.before(), place, who.id(), owner, due, null, goal.id()));
        }
        return proposals;
    }

    private void propose(Goal goal, int layer, Proposal proposal, Reader who, Map<String, String> errors) {
        Outcome outcome = domain.tracker().propose(proposal);
        if (outcome instanceof Outcome.Refused refused) note(refused.why(), layer, who, errors);
        if (!(outcome instanceof Outcome.Changed changed)) return;
        MemberId asked = changed.step().awaited().or(changed.step()::owner).orElse(proposal.owner());
        goals.act(who, goal.id().value(), new Outlining.Plan(p -> p.turned(layer, asked)));
    }

    private static void note(Refusal why, int layer, Reader who, Map<String, String> errors) {
        Map<String, String> under = Refusals.underField(why, who.texts());
        String due = under.get(ActionId.FIELD_DUE);
        String owner = under.get(ActionId.FIELD_WHO);
        if (due != null) errors.put(GoalAction.FIELD_STEP_DUE + layer, due);
        else
            errors.put(
                    GoalAction.FIELD_STEP_OWNER + layer,
                    owner != null ? owner : Refusals.sentence(why, null, who.texts(), who.today()));
    }

    private void shownBelow(View view, Goal goal, Reader who) {
        Goal now = goals.find(who, goal.id().value()).orElse(goal);
        Days days = desk.keeper().daysOf(now.team(), now.writtenBy());
        goals.below(view, PlanModal.view(now, days, LayerSteps.of(now, domain.steps()), null, who.texts()));
    }

    /** Steps towards a goal stand under its card; null while it has none. */
    private @Nullable Place place(Goal goal) {
        return desk.goals()
                .card(goal.team(), goal.id())
                .map((MessageRef card) -> Place.of(card))
                .orElse(null);
    }
}
