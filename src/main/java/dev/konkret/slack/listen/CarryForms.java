package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.DecisionModal;
import dev.konkret.slack.view.DropModal;
import dev.konkret.slack.view.FinishModal;
import dev.konkret.slack.view.FormPlace;
import dev.konkret.slack.view.HandOverModal;
import dev.konkret.slack.view.HelpModal;
import dev.konkret.slack.view.PostponeModal;
import dev.konkret.slack.view.RethinkModal;
import dev.konkret.slack.view.SmallerModal;
import dev.konkret.workspace.DayOff;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** The forms of an owner: done, another day, smaller, hand over, help, decision, drop. */
public final class CarryForms {
    private final Domain domain;
    private final Answers answers;
    private final StepForms forms;
    private final SlackCalls slack;
    private final DaysOff daysOff;

    public CarryForms(Domain domain, Answers answers, StepForms forms, SlackCalls slack) {
        this.slack = slack;
        this.domain = domain;
        this.answers = answers;
        this.forms = forms;
        this.daysOff = new DaysOff(domain);
    }

    /** Registers the forms. */
    public void register(Registrations on) {
        on.form(ActionId.FINISH_FORM, this::finish);
        on.form(ActionId.POSTPONE_FORM, this::postpone);
        on.form(ActionId.RETHINK_FORM, this::rethink);
        on.form(ActionId.SMALLER_FORM, this::smaller);
        on.form(ActionId.HAND_OVER_FORM, this::handOver);
        on.form(ActionId.HELP_FORM, this::help);
        on.form(ActionId.DECISION_FORM, this::decision);
        on.form(ActionId.DROP_FORM, this::drop);
    }

    private FormAnswer finish(Reader who, View view) {
        FinishModal.Entry entry = FinishModal.read(view);
        return forms.act(who, view, entry.step(), new Closing.Finish(entry.learned()));
    }

    private FormAnswer postpone(Reader who, View view) {
        PostponeModal.Entry entry = PostponeModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        LocalDate due = entry.due();
        if (!problems.isEmpty() || due == null) return FormAnswer.errors(problems);
        if (isAlready(who, entry.step(), step -> step.due().filter(due::equals).isPresent()))
            return FormAnswer.errors(Map.of(ActionId.FIELD_DUE, who.texts().get("error.due.same")));
        Optional<FormAnswer> question = question(
                who, view, entry.step(), due, entry.insists() ? PostponeModal::allTheSame : PostponeModal::view);
        if (question.isPresent()) return question.get();
        Outcome outcome = domain.tracker()
                .act(who.team(), entry.step(), who.id(), new Carrying.Postpone(due, entry.reason(), entry.insists()));
        answers.hint();
        if (outcome instanceof Outcome.Changed changed) {
            forms.answered(who, view, changed);
            return FormAnswer.CLOSE;
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        NextStep step = refused.step();
        return refused.why() == Refusal.RETHINK_FIRST && step != null
                ? instead(view, RethinkModal.view(step, entry, who.texts(), who.today()))
                : forms.refused(refused, who);
    }

    /** The form once more, because its day is none on which the owner works; empty when it is, or was asked about before. */
    private Optional<FormAnswer> question(Reader who, View view, NextStepId id, LocalDate due, StepForms.Form form) {
        Optional<DayOff> off = daysOff.question(who, view, who.id(), due);
        Optional<NextStep> step =
                off.isEmpty() ? Optional.empty() : domain.steps().find(who.team(), id);
        return step.map(it -> instead(
                view,
                DayOffQuestion.again(
                        form.view(it, who.texts(), who.today()), view, off.get(), who.texts(), who.today())));
    }

    /** Another form in this one's place, that still knows which message it was opened from. */
    private static FormAnswer instead(View view, ObjectNode next) {
        return FormAnswer.instead(
                FormPlace.of(view).map(place -> place.into(next)).orElse(next));
    }

    private FormAnswer rethink(Reader who, View view) {
        RethinkModal.Entry entry = RethinkModal.read(view);
        Optional<NextStep> step = domain.steps().find(who.team(), entry.step());
        if (step.isEmpty()) return forms.refused(new Outcome.Refused(Refusal.NOT_FOUND, null), who);
        NextStep it = step.get();
        return switch (entry.way()) {
            case SMALLER -> instead(view, SmallerModal.view(it, who.texts(), who.today()));
            case HELP -> instead(view, HelpModal.view(it, who.texts(), who.today()));
            case DROP -> instead(view, DropModal.view(it, who.texts(), who.today()));
            case ANYWAY ->
                entry.due() == null
                        ? instead(view, PostponeModal.allTheSame(it, who.texts(), who.today()))
                        : forms.act(who, view, it.id(), new Carrying.Postpone(entry.due(), entry.reason(), true));
        };
    }

    private FormAnswer smaller(Reader who, View view) {
        SmallerModal.Entry entry = SmallerModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty() || entry.what() == null || entry.due() == null) return FormAnswer.errors(problems);
        String what = entry.what().strip();
        if (isAlready(who, entry.step(), step -> step.what().strip().equalsIgnoreCase(what)))
            return FormAnswer.errors(Map.of(ActionId.FIELD_WHAT, who.texts().get("error.smaller.same")));
        Optional<FormAnswer> question = question(who, view, entry.step(), entry.due(), SmallerModal::view);
        if (question.isPresent()) return question.get();
        return forms.act(who, view, entry.step(), new Carrying.MakeSmaller(entry.what(), entry.due()));
    }

    private boolean isAlready(Reader who, NextStepId id, Predicate<NextStep> that) {
        return domain.steps().find(who.team(), id).filter(that).isPresent();
    }

    private FormAnswer handOver(Reader who, View view) {
        HandOverModal.Entry entry = HandOverModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.other() == null) return FormAnswer.errors(problems);
        return forms.act(who, view, entry.step(), new Owning.HandOver(entry.other()));
    }

    private FormAnswer help(Reader who, View view) {
        HelpModal.Entry entry = HelpModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.channel() == null || entry.question() == null) {
            return FormAnswer.errors(problems);
        }
        // Where nobody can read the question, reminders must not rest.
        if (slack.isOut(entry.channel().value()))
            return FormAnswer.errors(Map.of(ActionId.FIELD_CHANNEL, who.texts().get("error.channel.out")));
        return forms.act(who, view, entry.step(), new Carrying.AskHelp(entry.channel(), entry.question()));
    }

    private FormAnswer decision(Reader who, View view) {
        DecisionModal.Entry entry = DecisionModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.decider() == null || entry.question() == null) {
            return FormAnswer.errors(problems);
        }
        return forms.act(
                who, view, entry.step(), new Carrying.AskDecision(entry.decider(), entry.question(), entry.options()));
    }

    private FormAnswer drop(Reader who, View view) {
        DropModal.Entry entry = DropModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.reason() == null) return FormAnswer.errors(problems);
        return forms.act(who, view, entry.step(), new Closing.Drop(entry.reason()));
    }
}
