package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.bold;
import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** The owner's call for help in a channel. */
public final class HelpRequest {
    private HelpRequest() {}

    /** Returns the call, or that it is over and how the step stands. */
    public static Message message(NextStep step, Texts texts, LocalDate today) {
        if (!(step.state() instanceof Committed c) || !(c.pause() instanceof Pause.Help help)) {
            String standing = StepPhrases.standing(step, texts, today);
            return Surface.sentence(texts, texts.get("help.over", bold(step.what()), standing));
        }
        String due = texts.dates().brief(c.due(), today);
        return Surface.message(
                texts,
                Blocks.section(texts.get("help.call", mention(c.owner())) + "\n" + Mrkdwn.quote(help.question())),
                Blocks.section(texts.get("help.about", bold(step.what()), due)),
                Blocks.context(texts.get("help.answer")));
    }
}
