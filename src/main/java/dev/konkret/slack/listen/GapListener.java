package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.GapModal;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.ResourcesModal;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Place;
import java.util.Map;
import java.util.Optional;

/** Gaps in the resources become a next step, or an open question with a person. */
final class GapListener {
    private final Domain domain;
    private final GoalDesk desk;
    private final GoalAnswers goals;

    GapListener(Domain domain, GoalDesk desk, GoalAnswers goals) {
        this.domain = domain;
        this.desk = desk;
        this.goals = goals;
    }

    void register(Registrations on) {
        on.form(GoalAction.GAP_STEP_FORM, this::asStep);
        on.form(GoalAction.GAP_QUESTION_FORM, this::asQuestion);
    }

    private FormAnswer asStep(Reader who, View view) {
        GapModal.StepEntry entry = GapModal.readStep(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty() || entry.what() == null || entry.owner() == null || entry.due() == null) {
            return FormAnswer.errors(problems);
        }
        String id = entry.goal().value();
        Optional<Goal> goal = goals.find(who, id);
        if (goal.isEmpty()) return goals.closed(who, goals.act(who, id, new Outlining.Provide(r -> r.leaveOpen(0))));
        NextStepId step = StepIds.of("r", view.getId());
        Outcome outcome = domain.tracker()
                .propose(new Proposal(
                        step,
                        who.team(),
                        entry.what(),
                        desk.goals()
                                .card(who.team(), entry.goal())
                                .map(Place::of)
                                .orElse(null),
                        who.id(),
                        entry.owner(),
                        entry.due(),
                        null,
                        entry.goal()));
        if (outcome instanceof Outcome.Refused refused) {
            Map<String, String> under = Refusals.underField(refused.why(), who.texts());
            return under.isEmpty()
                    ? FormAnswer.instead(SorryModal.saying(
                            who.texts(), Refusals.sentence(refused.why(), refused.step(), who.texts(), who.today())))
                    : FormAnswer.errors(under);
        }
        Care care = new Care.AsStep(step.value());
        return cared(who, view, id, new Outlining.Provide(r -> r.careFor(entry.need(), care)));
    }

    private FormAnswer asQuestion(Reader who, View view) {
        GapModal.QuestionEntry entry = GapModal.readQuestion(view);
        Map<String, String> problems = entry.problems(who.texts());
        MemberId asked = entry.who();
        String question = entry.question();
        if (!problems.isEmpty() || asked == null || question == null) return FormAnswer.errors(problems);
        Refusal unfit = domain.tracker().unfit(who.team(), asked);
        if (unfit != null) {
            String why = Refusals.sentence(unfit, null, who.texts(), who.today());
            return FormAnswer.errors(Map.of(GoalAction.FIELD_ASKED, why));
        }
        return cared(who, view, entry.goal().value(), new Outlining.Ask(entry.need(), asked, question));
    }

    private FormAnswer cared(Reader who, View view, String id, GoalCommand command) {
        GoalOutcome outcome = goals.act(who, id, command);
        if (outcome instanceof GoalOutcome.Changed changed) {
            goals.below(view, ResourcesModal.view(changed.goal(), null, who.texts()));
        }
        return goals.closed(who, outcome);
    }
}
