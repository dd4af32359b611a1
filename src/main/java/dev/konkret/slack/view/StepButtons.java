package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Elements.primary;
import static dev.konkret.slack.view.Options.overflow;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.DayOff;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What can be done with a step, as a row of buttons or a menu. */
final class StepButtons {
    private StepButtons() {}

    /** Returns what the owner can do. */
    static ObjectNode ofOwner(NextStep step, Texts texts) {
        String id = step.id().value();
        ObjectNode done = done(step, texts);
        ObjectNode postpone = button(ActionId.STEP_POSTPONE, texts.get("button.postpone"), id);
        if (!step.isPaused()) return Blocks.actions(block(step), done, postpone, menu(step, texts));
        ObjectNode resume = button(ActionId.STEP_RESUME, texts.get("button.resume"), id);
        return Blocks.actions(block(step), done, resume, postpone, menu(step, texts));
    }

    /** Returns what the owner can do when reminded: the next days with one tap. */
    static ObjectNode ofReminded(NextStep step, List<LocalDate> otherDays, LocalDate today, Texts texts) {
        if (otherDays.isEmpty()) return ofOwner(step, texts);
        String id = step.id().value();
        List<Option> days = new ArrayList<>();
        for (LocalDate day : otherDays) {
            days.add(new Option(texts.dates().day(day, today), new Choice(day.toString(), id).value()));
        }
        days.add(new Option(texts.get("calm.other.day"), new Choice(ActionId.CHOICE_OTHER_DAY, id).value()));
        ObjectNode snooze = Options.select(ActionId.STEP_SNOOZE, days, null);
        snooze.set("placeholder", Blocks.plain(texts.get("calm.move.to"), Limits.PLACEHOLDER));
        return Blocks.actions(block(step), done(step, texts), snooze, menu(step, texts));
    }

    /** Returns the button that says it is done, first of its row. */
    static ObjectNode done(NextStep step, Texts texts) {
        return primary(
                button(ActionId.STEP_DONE, texts.get("button.done"), step.id().value()));
    }

    /** Returns what can be done with a step that came back. */
    static ObjectNode ofReturned(NextStep step, Texts texts) {
        String id = step.id().value();
        return Blocks.actions(
                block(step),
                primary(button(ActionId.STEP_TAKE, texts.get("button.take"), id)),
                button(ActionId.STEP_REASSIGN, texts.get("button.reassign"), id),
                button(ActionId.STEP_DROP, texts.get("button.drop"), id));
    }

    /** Returns what the person a step waits for can answer. */
    static ObjectNode ofAwaited(NextStep step, Texts texts) {
        return Blocks.actions(block(step), answers(step, texts).toArray(new ObjectNode[0]));
    }

    /** @param off the day it is meant for when the person does not work on it; null when they do */
    static ObjectNode ofAwaited(NextStep step, @Nullable DayOff off, Texts texts, LocalDate today) {
        if (off == null) return ofAwaited(step, texts);
        String label = texts.get("calm.yes.next", texts.dates().brief(off.next(), today));
        String value = new Choice(off.next().toString(), step.id().value()).value();
        List<ObjectNode> answers = new ArrayList<>(answers(step, texts));
        answers.add(1, button(ActionId.ANSWER_NEXT_DAY, label, value));
        return Blocks.actions(block(step), answers.toArray(new ObjectNode[0]));
    }

    /** Returns what the person a step waits for can answer who says that it is done. */
    static ObjectNode ofAwaitedOrDone(NextStep step, Texts texts) {
        List<ObjectNode> buttons = new ArrayList<>(answers(step, texts));
        buttons.add(
                1,
                button(
                        ActionId.STEP_DONE,
                        texts.get("button.done.already"),
                        step.id().value()));
        return Blocks.actions(block(step), buttons.toArray(new ObjectNode[0]));
    }

    private static List<ObjectNode> answers(NextStep step, Texts texts) {
        String id = step.id().value();
        return List.of(
                primary(button(ActionId.ANSWER_YES, texts.get("button.yes"), id)),
                button(ActionId.ANSWER_DATE, texts.get("button.yes.date"), id),
                button(ActionId.ANSWER_NO, texts.get("button.no"), id),
                button(ActionId.ANSWER_OTHER, texts.get("button.other"), id));
    }

    /** Returns the owner's menu. */
    static ObjectNode menu(NextStep step, Texts texts) {
        return overflow(
                ActionId.STEP_MORE,
                List.of(
                        entry(ActionId.CHOICE_HAND_OVER, texts.get("menu.hand.over"), step),
                        entry(ActionId.CHOICE_HELP, texts.get("menu.help"), step),
                        entry(ActionId.CHOICE_DECISION, texts.get("menu.decision"), step),
                        entry(ActionId.CHOICE_DROP, texts.get("menu.drop"), step),
                        entry(ActionId.CHOICE_HISTORY, texts.get("menu.history"), step)));
    }

    /** Returns the menu of a step in a list, where no buttons stand beside it: only what this reader may do. */
    static ObjectNode menuInList(NextStep step, MemberId reader, Texts texts) {
        boolean owns = step.isOwnedBy(reader);
        List<Option> menu = new ArrayList<>();
        if (step.owner().isPresent()) menu.add(entry(ActionId.CHOICE_DONE, texts.get("button.done"), step));
        if (owns) {
            menu.add(entry(ActionId.CHOICE_POSTPONE, texts.get("button.postpone"), step));
            menu.add(entry(ActionId.CHOICE_HAND_OVER, texts.get("menu.hand.over"), step));
        }
        if (step.isUnowned() && step.proposedBy().equals(reader))
            menu.add(entry(ActionId.CHOICE_REASSIGN, texts.get("button.reassign"), step));
        if (step.mayBeDroppedBy(reader)) menu.add(entry(ActionId.CHOICE_DROP, texts.get("menu.drop"), step));
        if (step.mayBeReopenedBy(reader)) menu.add(entry(ActionId.CHOICE_REOPEN, texts.get("button.reopen"), step));
        menu.add(entry(ActionId.CHOICE_HISTORY, texts.get("menu.history"), step));
        return overflow(ActionId.STEP_MORE, menu);
    }

    /** Returns the menu of a step nobody owns yet. */
    static ObjectNode menuOfUnowned(NextStep step, Texts texts) {
        return overflow(
                ActionId.STEP_MORE,
                List.of(
                        entry(ActionId.CHOICE_REASSIGN, texts.get("button.reassign"), step),
                        entry(ActionId.CHOICE_DROP, texts.get("menu.drop"), step),
                        entry(ActionId.CHOICE_HISTORY, texts.get("menu.history"), step)));
    }

    /** Returns the menu of a closed step. */
    static ObjectNode menuOfClosed(NextStep step, Texts texts) {
        Option history = entry(ActionId.CHOICE_HISTORY, texts.get("menu.history"), step);
        return overflow(
                ActionId.STEP_MORE,
                step.state() instanceof Done
                        ? List.of(entry(ActionId.CHOICE_REOPEN, texts.get("button.reopen"), step), history)
                        : List.of(history));
    }

    /** Returns the way back from done for each of these, five at most. */
    static ObjectNode menuOfFinished(List<NextStep> finished, Texts texts) {
        return overflow(
                ActionId.STEP_MORE,
                finished.stream()
                        .map(s -> entry(ActionId.CHOICE_REOPEN, texts.get("home.reopen", Mrkdwn.oneLine(s.what())), s))
                        .toList());
    }

    /** Returns the way back from done. */
    static ObjectNode ofDone(NextStep step, Texts texts) {
        String id = step.id().value();
        return Blocks.actions(block(step), button(ActionId.STEP_REOPEN, texts.get("button.reopen"), id));
    }

    /** Returns the id of the block that has a step's buttons. */
    static String block(NextStep step) {
        return StepBlock.id(step.id().value());
    }

    private static Option entry(String kind, String text, NextStep step) {
        return new Option(text, new Choice(kind, step.id().value()).value());
    }
}
