package dev.konkret.slack.listen;

import com.slack.api.model.view.View;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.slack.view.FormPlace;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.slack.view.StepQuestion;
import dev.konkret.slack.view.StepsNow;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What all forms about one step have in common: how they open, and what becomes of them. */
public final class StepForms {
    private final Domain domain;
    private final Answers answers;

    public StepForms(Domain domain, Answers answers) {
        this.domain = domain;
        this.answers = answers;
    }

    /** Makes the form about a step. */
    @FunctionalInterface
    interface Form {
        ObjectNode view(NextStep step, Texts texts, LocalDate today);
    }

    /** Opens the form about the step whose id was pressed. */
    void open(Press press, Form form) {
        open(press, press.value(), form);
    }

    /** Opens the form about the step, or says why there is nothing to fill in. */
    void open(Press press, String id, Form form) {
        Reader who = press.who();
        Optional<NextStep> step =
                id.isBlank() ? Optional.empty() : domain.steps().find(who.team(), new NextStepId(id));
        if (step.isEmpty() || step.get().isClosed()) {
            answers.open(press.triggerId(), sorry(step.orElse(null), who));
            return;
        }
        ObjectNode view = form.view(step.get(), who.texts(), who.today());
        answers.open(
                press.triggerId(), press.place().map(place -> place.into(view)).orElse(view));
    }

    private static ObjectNode sorry(@Nullable NextStep step, Reader who) {
        Refusal why = step == null ? Refusal.NOT_FOUND : Refusal.ALREADY_CLOSED;
        return SorryModal.saying(who.texts(), Refusals.sentence(why, step, who.texts(), who.today()));
    }

    /** Does what the form says. What no field of the form can mend takes the form's place. */
    FormAnswer act(Reader who, View view, NextStepId step, StepCommand command) {
        Outcome outcome = domain.tracker().act(who.team(), step, who.id(), command);
        answers.hint();
        if (outcome instanceof Outcome.Changed changed) {
            answered(who, view, changed);
            return FormAnswer.CLOSE;
        }
        return refused((Outcome.Refused) outcome, who);
    }

    /** Returns the refusal under the field that can mend it, else in the form's place. */
    FormAnswer refused(Outcome.Refused refused, Reader who) {
        Map<String, String> errors = Refusals.underField(refused.why(), who.texts());
        if (!errors.isEmpty()) return FormAnswer.errors(errors);
        return FormAnswer.instead(SorryModal.saying(
                who.texts(), Refusals.sentence(refused.why(), refused.step(), who.texts(), who.today())));
    }

    /** Brings the message the form was opened from up to date. */
    void answered(Reader who, View view, Outcome.Changed changed) {
        FormPlace.of(view).ifPresent(place -> mend(place, who, changed));
    }

    /** Brings the message in which something was pressed up to date; a card in a channel follows by itself. */
    void mend(FormPlace place, Reader who, Outcome.Changed changed) {
        if (StepQuestion.isAnswer(changed.event().kind()) && place.steps().size() < 2) {
            Message answered = StepQuestion.answered(changed.step(), changed.event(), who.texts(), who.today());
            answers.update(place.channel(), place.ts(), answered);
        } else if (place.isDirectMessage() && !place.steps().isEmpty()) {
            List<NextStep> now = place.steps().stream()
                    .flatMap(id -> domain.steps().find(who.team(), new NextStepId(id)).stream())
                    .toList();
            answers.update(
                    place.channel(),
                    place.ts(),
                    StepsNow.message(now, who.id(), who.links(), who.texts(), who.today()));
        }
    }
}
