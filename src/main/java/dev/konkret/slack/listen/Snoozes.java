package dev.konkret.slack.listen;

import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Refusal;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.PostponeModal;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.RethinkModal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Another day: by a form, or with one tap from a reminder. Whoever has moved a step twice is asked for something better first. */
final class Snoozes {
    private final Domain domain;
    private final Answers answers;
    private final StepForms forms;

    Snoozes(Domain domain, Answers answers, StepForms forms) {
        this.domain = domain;
        this.answers = answers;
        this.forms = forms;
    }

    /** Opens the form, or before it the question: smaller, help, or drop? */
    void postpone(Press press, String step) {
        forms.open(
                press,
                step,
                (it, texts, today) -> Carrying.asksForBetter(it, press.who().id())
                        ? RethinkModal.first(it, texts, today)
                        : PostponeModal.view(it, texts, today));
    }

    /** Moves the step to the day that was picked. */
    void snooze(Press press) {
        Choice choice = Choice.of(press.value());
        LocalDate due = day(choice.kind()).orElse(null);
        if (choice.subject().isBlank()) return;
        if (due == null || choice.kind().equals(ActionId.CHOICE_OTHER_DAY)) {
            postpone(press, choice.subject());
            return;
        }
        Reader who = press.who();
        NextStepId id = new NextStepId(choice.subject());
        Outcome outcome = domain.tracker().act(who.team(), id, who.id(), new Carrying.Postpone(due, null, false));
        answers.hint();
        if (outcome instanceof Outcome.Changed changed) {
            press.place().ifPresent(place -> forms.mend(place, who, changed));
        } else {
            refused(press, due, (Outcome.Refused) outcome);
        }
    }

    /** From a day off to the next working day: that moves nothing, it mends what was just entered. */
    void toWorkingDay(Press press) {
        Choice choice = Choice.of(press.value());
        Optional<LocalDate> due = day(choice.kind());
        if (due.isEmpty() || choice.subject().isBlank()) return;
        Reader who = press.who();
        NextStepId id = new NextStepId(choice.subject());
        Outcome outcome = domain.tracker().act(who.team(), id, who.id(), new Carrying.Mend(due.get()));
        answers.hint();
        if (outcome instanceof Outcome.Changed changed) {
            answers.replace(press.responseUrl(), Replies.noted(changed.step(), who.texts(), who.today()));
        } else {
            refused(press, due.get(), (Outcome.Refused) outcome);
        }
    }

    private void refused(Press press, LocalDate due, Outcome.Refused refused) {
        Reader who = press.who();
        NextStep step = refused.step();
        if (refused.why() == Refusal.DUE_IN_THE_PAST && step != null) {
            postpone(press, step.id().value());
        } else if (refused.why() == Refusal.RETHINK_FIRST && step != null) {
            PostponeModal.Entry wanted = new PostponeModal.Entry(step.id(), due, null);
            forms.open(press, step.id().value(), (it, texts, today) -> RethinkModal.view(it, wanted, texts, today));
        } else {
            answers.add(press.responseUrl(), Refusals.message(refused.why(), step, who.texts(), who.today()));
        }
    }

    /** Returns the day a {@link Choice} carries; empty when it carries something else. */
    static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
