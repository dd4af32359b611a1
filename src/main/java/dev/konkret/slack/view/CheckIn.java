package dev.konkret.slack.view;

import static dev.konkret.slack.view.Elements.button;
import static dev.konkret.slack.view.Mrkdwn.bold;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;

/** Ten minutes after somebody started at once. */
public final class CheckIn {
    private CheckIn() {}

    /** Returns the question how it went. */
    public static Message message(NextStep step, Texts texts) {
        String id = step.id().value();
        return Surface.message(
                texts,
                Blocks.section(texts.get("check.in", bold(step.what()))),
                Blocks.actions(
                        StepButtons.block(step),
                        StepButtons.done(step, texts),
                        button(ActionId.STEP_TEN_MINUTES, texts.get("button.ten.more"), id),
                        button(ActionId.STEP_POSTPONE, texts.get("button.postpone"), id),
                        StepButtons.menu(step, texts)));
    }

    /** Returns what replaces it when the person goes on for another ten minutes. */
    public static Message goingOn(NextStep step, Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("settled.started", bold(step.what()))),
                Blocks.actions(StepButtons.block(step), StepButtons.done(step, texts)));
    }
}
