package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.slack.view.AcceptDateModal;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.DayOffQuestion;
import dev.konkret.slack.view.DeclineModal;
import dev.konkret.slack.view.FormPlace;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.slack.view.SuggestModal;
import dev.konkret.workspace.DayOff;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The named person says yes, no, another day or somebody else; the decider decides. */
public final class AnswerListener {
    private final Domain domain;
    private final Answers answers;
    private final StepForms forms;
    private final DaysOff daysOff;

    public AnswerListener(Domain domain, Answers answers, StepForms forms) {
        this.domain = domain;
        this.answers = answers;
        this.forms = forms;
        this.daysOff = new DaysOff(domain);
    }

    /** Registers the buttons of the question and the forms they open. */
    public void register(Registrations on) {
        on.press(ActionId.ANSWER_YES, press -> answer(press, press.value(), new Answering.Accept(null)));
        on.press(ActionId.ANSWER_NEXT_DAY, this::nextDay);
        on.press(ActionId.ANSWER_DATE, press -> forms.open(press, AcceptDateModal::view));
        on.press(ActionId.ANSWER_NO, press -> forms.open(press, DeclineModal::view));
        on.press(ActionId.ANSWER_OTHER, press -> forms.open(press, SuggestModal::view));
        for (String decide : ActionId.DECIDE) on.press(decide, this::decide);
        on.form(ActionId.ACCEPT_DATE_FORM, this::acceptDate);
        on.form(ActionId.DECLINE_FORM, this::decline);
        on.form(ActionId.SUGGEST_FORM, this::suggest);
    }

    /** Yes, but not on the day off that was proposed. */
    private void nextDay(Press press) {
        Choice choice = Choice.of(press.value());
        Snoozes.day(choice.kind()).ifPresent(due -> answer(press, choice.subject(), new Answering.Accept(due)));
    }

    private void decide(Press press) {
        Choice choice = Choice.of(press.value());
        if (!choice.kind().matches("\\d")) return;
        answer(press, choice.subject(), new Carrying.Decide(Integer.parseInt(choice.kind())));
    }

    private void answer(Press press, String step, StepCommand command) {
        if (step.isBlank()) return;
        Reader who = press.who();
        Outcome outcome = domain.tracker().act(who.team(), new NextStepId(step), who.id(), command);
        answers.hint();
        if (outcome instanceof Outcome.Changed changed && press.steps().size() > 1) {
            press.place().ifPresent(place -> forms.mend(place, who, changed));
        } else if (outcome instanceof Outcome.Changed changed) {
            answers.replace(
                    press.responseUrl(),
                    StepQuestion.answered(changed.step(), changed.event(), who.texts(), who.today()));
        } else {
            refused(press, (Outcome.Refused) outcome);
        }
    }

    /** A question that somebody else answered is taken away; a yes to a day that has passed needs another day. */
    private void refused(Press press, Outcome.Refused refused) {
        Reader who = press.who();
        Optional<NextStep> step = Optional.ofNullable(refused.step());
        if (refused.why() == Refusal.DUE_IN_THE_PAST) {
            forms.open(press, AcceptDateModal::view);
            return;
        }
        boolean over = refused.why() == Refusal.NOT_WAITING || refused.why() == Refusal.ALREADY_CLOSED;
        Message message = over && step.isPresent()
                ? StepQuestion.outdated(step.get(), who.texts(), who.today())
                : Refusals.message(refused.why(), refused.step(), who.texts(), who.today());
        if (over && press.steps().size() < 2) answers.replace(press.responseUrl(), message);
        else answers.add(press.responseUrl(), message);
    }

    private FormAnswer acceptDate(Reader who, View view) {
        AcceptDateModal.Entry entry = AcceptDateModal.read(view);
        Map<String, String> problems = entry.problems(who.texts(), who.today());
        if (!problems.isEmpty()) return FormAnswer.errors(problems);
        LocalDate due = entry.due();
        Optional<DayOff> off = due == null ? Optional.empty() : daysOff.question(who, view, who.id(), due);
        Optional<NextStep> step =
                off.isEmpty() ? Optional.empty() : domain.steps().find(who.team(), entry.step());
        if (step.isPresent()) {
            ObjectNode form = AcceptDateModal.view(step.get(), who.texts(), who.today());
            FormPlace.of(view).ifPresent(place -> place.into(form));
            return FormAnswer.instead(DayOffQuestion.again(form, view, off.get(), who.texts(), who.today()));
        }
        return forms.act(who, view, entry.step(), new Answering.Accept(due));
    }

    private FormAnswer decline(Reader who, View view) {
        DeclineModal.Entry entry = DeclineModal.read(view);
        return forms.act(who, view, entry.step(), new Answering.Decline(entry.reason()));
    }

    private FormAnswer suggest(Reader who, View view) {
        SuggestModal.Entry entry = SuggestModal.read(view);
        Map<String, String> problems = entry.problems(who.texts());
        if (!problems.isEmpty() || entry.other() == null) return FormAnswer.errors(problems);
        return forms.act(who, view, entry.step(), new Answering.Suggest(entry.other()));
    }
}
