package dev.konkret.slack.listen;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.Act;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Owning;
import dev.konkret.nextstep.Refusal;
import dev.konkret.nextstep.StepCommand;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.CaptureModal;
import dev.konkret.slack.view.CheckIn;
import dev.konkret.slack.view.Choice;
import dev.konkret.slack.view.DecisionModal;
import dev.konkret.slack.view.DropModal;
import dev.konkret.slack.view.FinishModal;
import dev.konkret.slack.view.HandOverModal;
import dev.konkret.slack.view.HelpModal;
import dev.konkret.slack.view.HistoryModal;
import dev.konkret.slack.view.Refusals;
import dev.konkret.slack.view.SorryModal;
import dev.konkret.text.Texts;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The buttons of a step, on its card, in messages and in Home. */
public final class StepListener {
    private final Domain domain;
    private final Answers answers;
    private final StepForms forms;
    private final Snoozes snoozes;

    public StepListener(Domain domain, Answers answers, StepForms forms) {
        this.domain = domain;
        this.answers = answers;
        this.forms = forms;
        this.snoozes = new Snoozes(domain, answers, forms);
    }

    /** Registers the buttons. */
    public void register(Registrations on) {
        on.press(ActionId.STEP_DONE, press -> forms.open(press, FinishModal::view));
        on.press(ActionId.STEP_POSTPONE, press -> snoozes.postpone(press, press.value()));
        on.press(ActionId.STEP_SNOOZE, snoozes::snooze);
        on.press(ActionId.DAY_OFF_MOVE, snoozes::toWorkingDay);
        on.press(ActionId.STEP_DROP, press -> drop(press, press.value()));
        on.press(ActionId.STEP_REASSIGN, press -> forms.open(press, StepListener::reassign));
        on.press(ActionId.STEP_TAKE, this::take);
        on.press(ActionId.STEP_RESUME, press -> act(press, press.value(), new Carrying.Resume()));
        on.press(ActionId.STEP_REOPEN, press -> act(press, press.value(), new Closing.Reopen()));
        on.press(ActionId.STEP_TEN_MINUTES, this::tenMoreMinutes);
        on.press(ActionId.STEP_MORE, this::more);
    }

    /** "I'll do it": the day may have passed while it waited, then it needs another one. */
    private void take(Press press) {
        if (press.value().isBlank()) return;
        Reader who = press.who();
        Outcome outcome =
                domain.tracker().act(who.team(), new NextStepId(press.value()), who.id(), new Owning.Take(null));
        answers.hint();
        if (outcome instanceof Outcome.Changed changed) mend(press, changed);
        if (!(outcome instanceof Outcome.Refused refused)) return;
        if (refused.why() == Refusal.DUE_IN_THE_PAST) forms.open(press, StepListener::reassign);
        else say(press, refused);
    }

    private void act(Press press, String id, StepCommand command) {
        if (id.isBlank()) return;
        Reader who = press.who();
        Outcome outcome = domain.tracker().act(who.team(), new NextStepId(id), who.id(), command);
        answers.hint();
        if (outcome instanceof Outcome.Refused refused) say(press, refused);
        if (outcome instanceof Outcome.Changed changed) mend(press, changed);
    }

    private void mend(Press press, Outcome.Changed changed) {
        press.place().ifPresent(place -> forms.mend(place, press.who(), changed));
    }

    /** Home has no place for an answer, so there it becomes a dialog. */
    private void say(Press press, Outcome.Refused refused) {
        Reader who = press.who();
        if (press.responseUrl() != null) {
            answers.add(press.responseUrl(), Refusals.message(refused.why(), refused.step(), who.texts(), who.today()));
        } else {
            String sentence = Refusals.sentence(refused.why(), refused.step(), who.texts(), who.today());
            answers.open(press.triggerId(), SorryModal.saying(who.texts(), sentence));
        }
    }

    private void tenMoreMinutes(Press press) {
        if (press.value().isBlank()) return;
        Reader who = press.who();
        Optional<NextStep> step = domain.steps().find(who.team(), new NextStepId(press.value()));
        boolean closed = step.filter(NextStep::isClosed).isPresent();
        if (step.isEmpty() || closed || !step.get().isOwnedBy(who.id())) {
            Refusal why = step.isEmpty() ? Refusal.NOT_FOUND : closed ? Refusal.ALREADY_CLOSED : Refusal.NOT_YOURS;
            say(press, new Outcome.Refused(why, step.orElse(null)));
            return;
        }
        domain.agenda()
                .put(new Due(
                        new Appointment(who.team(), Appointment.Kind.CHECK_IN, press.value()),
                        domain.clock().instant().plus(TopicListener.CHECK_IN_AFTER)));
        answers.replace(press.responseUrl(), CheckIn.goingOn(step.get(), who.texts()));
    }

    private void more(Press press) {
        Choice choice = Choice.of(press.value());
        switch (choice.kind()) {
            case ActionId.CHOICE_DONE -> forms.open(press, choice.subject(), FinishModal::view);
            case ActionId.CHOICE_POSTPONE -> snoozes.postpone(press, choice.subject());
            case ActionId.CHOICE_HAND_OVER -> ofOwner(press, choice.subject(), HandOverModal::view);
            case ActionId.CHOICE_HELP -> ofOwner(press, choice.subject(), HelpModal::view);
            case ActionId.CHOICE_DECISION -> ofOwner(press, choice.subject(), DecisionModal::view);
            case ActionId.CHOICE_DROP -> drop(press, choice.subject());
            case ActionId.CHOICE_REASSIGN -> forms.open(press, choice.subject(), StepListener::reassign);
            case ActionId.CHOICE_REOPEN -> act(press, choice.subject(), new Closing.Reopen());
            case ActionId.CHOICE_HISTORY -> history(press, choice.subject());
            default -> {}
        }
    }

    /** Whether somebody may drop it depends on how far it has got, so the command itself says. */
    private void drop(Press press, String id) {
        Act act =
                new Act(press.who().id(), domain.clock().instant(), press.who().today());
        open(
                press,
                id,
                DropModal::view,
                step -> new Closing.Drop("").applyTo(step, act).match(changed -> Optional.empty(), Optional::of));
    }

    /** Whoever does not own the step is told so before anything is filled in: the card is there for everybody. */
    private void ofOwner(Press press, String id, StepForms.Form form) {
        open(
                press,
                id,
                form,
                step -> step.isOwnedBy(press.who().id())
                        ? Optional.empty()
                        : Optional.of(new Outcome.Refused(Refusal.NOT_YOURS, step)));
    }

    /** Opens the form about an open step unless there is something against it, which is said instead. */
    private void open(
            Press press, String id, StepForms.Form form, Function<NextStep, Optional<Outcome.Refused>> against) {
        Optional<NextStep> step = id.isBlank()
                ? Optional.empty()
                : domain.steps().find(press.who().team(), new NextStepId(id));
        step.filter(it -> !it.isClosed())
                .flatMap(against)
                .ifPresentOrElse(refused -> say(press, refused), () -> forms.open(press, id, form));
    }

    /** A closed step has a history too. */
    private void history(Press press, String id) {
        if (id.isBlank()) return;
        Reader who = press.who();
        WorkingTime time = domain.people().workingTime(who.team(), who.id());
        domain.steps()
                .find(who.team(), new NextStepId(id))
                .ifPresent(step -> answers.open(
                        press.triggerId(),
                        HistoryModal.view(
                                step,
                                domain.steps().history(who.team(), step.id()),
                                who.texts(),
                                who.today(),
                                time.zone())));
    }

    /** The form for a new owner and day of a step that nobody owns. */
    private static ObjectNode reassign(NextStep step, Texts texts, LocalDate today) {
        CaptureModal.Origin origin = new CaptureModal.Origin(
                null,
                step.id(),
                step.saidIn() == null ? null : step.saidIn().message(),
                step.saidIn() == null ? null : step.saidIn().channel(),
                null);
        LocalDate due = step.due().filter(day -> !day.isBefore(today)).orElse(null);
        return CaptureModal.view(
                origin,
                new CaptureModal.Draft(step.what(), step.awaited().orElse(null), due, step.firstAction()),
                texts);
    }
}
