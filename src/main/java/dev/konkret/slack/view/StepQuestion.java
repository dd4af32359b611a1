package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.text.Texts;
import java.time.LocalDate;

/** The question to one person: will you do it, will you take it over, how do you decide? */
public final class StepQuestion {
    private StepQuestion() {}

    /** Returns the question the step's state asks for: of the awaited person, else of the decider. */
    public static Message message(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what replaces the question when its person has answered with {@code event}. */
    public static Message answered(NextStep step, StepEvent event, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what replaces a question nobody waits for any more. */
    public static Message outdated(NextStep step, Texts texts, LocalDate today) {
        throw new UnsupportedOperationException("in the making");
    }
}
